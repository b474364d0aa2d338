package org.yardstick.system;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

/**
 * Answers what handlers throw with the right status and a sentence. Comes last: an advice
 * for one package's controllers, ordered before, answers for them.
 */
@ControllerAdvice
class PageErrors {

	private final Refusals refusals;

	PageErrors(Refusals refusals) {
		this.refusals = refusals;
	}

	@ExceptionHandler
	void notFound(NotFoundException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.refusals.send(request, response, Refusal.of(HttpStatus.NOT_FOUND, ex.getMessage()));
	}

	@ExceptionHandler
	void notAllowed(NotAllowedException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.refusals.send(request, response, Refusal.of(HttpStatus.FORBIDDEN, ex.getMessage()));
	}

	@ExceptionHandler
	void conflict(ConflictException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.refusals.send(request, response, Refusal.of(HttpStatus.CONFLICT, ex.getMessage()));
	}

	@ExceptionHandler
	void rejected(RejectedException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.refusals.send(request, response,
				new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, ex.getMessage(), ex.problems()));
	}

	/** Somebody else was quicker; the database saw it where no service did. */
	@ExceptionHandler({ OptimisticLockingFailureException.class, DataIntegrityViolationException.class })
	void overtaken(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.refusals.send(request, response, Refusal.of(HttpStatus.CONFLICT));
	}

	/**
	 * An id that is none names nothing; any other value that is none is a bad request.
	 */
	@ExceptionHandler
	void unreadable(MethodArgumentTypeMismatchException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		boolean inPath = ex.getParameter().hasParameterAnnotation(PathVariable.class);
		this.refusals.send(request, response, Refusal.of(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST));
	}

	/** A parameter is named as no field of the form is: {@code deadline[0]}. */
	@ExceptionHandler
	void unknownField(InvalidPropertyException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.refusals.send(request, response, Refusal.of(HttpStatus.BAD_REQUEST));
	}

	@ExceptionHandler({ ServletException.class, ErrorResponseException.class, BindException.class,
			MultipartException.class, HttpMessageNotReadableException.class })
	void refusedByTheWeb(Exception ex, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (ex instanceof ErrorResponse answer) {
			answer.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
			this.refusals.send(request, response, Refusal.of(answer.getStatusCode()));
		}
		else if (ex instanceof ServletException) {
			throw ex;
		}
		else {
			this.refusals.send(request, response, Refusal.of(HttpStatus.BAD_REQUEST));
		}
	}

}
