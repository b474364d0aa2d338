package org.yardstick.restapi;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.yardstick.export.ExportId;
import org.yardstick.intake.ImportId;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.StalePlanException;
import org.yardstick.review.SubmissionRefusedException;
import org.yardstick.rule.Finding;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

/**
 * Turns what goes wrong in the API into problem+json with the right status and Chinese
 * sentences. Pages have their own advice in {@code system}.
 */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors extends ResponseEntityExceptionHandler {

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(NotFoundException missing) {
		return problem(HttpStatus.NOT_FOUND, missing.getMessage(), List.of());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(NotAllowedException forbidden) {
		return problem(HttpStatus.FORBIDDEN, forbidden.getMessage(), List.of());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(ConflictException conflict) {
		return problem(HttpStatus.CONFLICT, conflict.getMessage(), List.of());
	}

	@ExceptionHandler({ StalePlanException.class, ObjectOptimisticLockingFailureException.class })
	ResponseEntity<ProblemDetail> handleStale() {
		return problem(HttpStatus.PRECONDITION_FAILED, "这张表在您读取之后已被修改，请重新读取最新版本，再提交修改。", List.of());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(RejectedException rejected) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, rejected.getMessage(), rejected.problems());
	}

	/**
	 * The findings stand beside the errors, so that programs need not parse sentences.
	 */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(SubmissionRefusedException refused) {
		List<Problem> errors = refused.findings().stream().map(ApiErrors::problem).toList();
		ResponseEntity<ProblemDetail> answer = problem(HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage(), errors);
		answer.getBody().setProperty("findings", refused.findings());
		return answer;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(ApiRefusal refusal) {
		return problem(refusal.status(), refusal.getMessage(), List.of());
	}

	/**
	 * An id that is no id names nothing that exists; any other value is a malformed
	 * request.
	 */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(MethodArgumentTypeMismatchException mismatch) {
		if (PlanId.class.equals(mismatch.getRequiredType())) {
			return problem(HttpStatus.NOT_FOUND, "没有这张绩效目标表。", List.of());
		}
		if (ExportId.class.equals(mismatch.getRequiredType())) {
			return problem(HttpStatus.NOT_FOUND, "没有这个导出。", List.of());
		}
		if (ImportId.class.equals(mismatch.getRequiredType())) {
			return problem(HttpStatus.NOT_FOUND, "没有这次导入。", List.of());
		}
		return problem(HttpStatus.BAD_REQUEST, "参数 " + mismatch.getName() + " 的值不对。",
				List.of(new Problem(mismatch.getName(), "这个值看不懂，请按接口说明填写。")));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(MultipartException unreadable) {
		return problem(HttpStatus.BAD_REQUEST, "上传的内容不完整，请重新上传。", List.of());
	}

	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception failure, Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence(status));
		problem.setProperty("errors", List.of());
		return super.handleExceptionInternal(failure, problem, headers, status, request);
	}

	private static String sentence(HttpStatusCode status) {
		return switch (status.value()) {
			case 400 -> "请求看不懂：请检查 JSON 的格式和参数的写法。";
			case 404 -> "没有这个地址，请对照接口说明检查。";
			case 405 -> "这个地址不支持这种请求方法。";
			case 406 -> "不能给出您要的格式，请接受 application/json。";
			case 413 -> "内容太大，请拆分后再提交。";
			case 415 -> "请用 application/json 提交。";
			default -> (status.is4xxClientError()) ? "请求不符合接口约定，请对照接口说明检查。" : "系统出了问题，请稍后再试。";
		};
	}

	private static Problem problem(Finding finding) {
		return new Problem(finding.path(), finding.place() + "：" + finding.reason());
	}

	private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail, List<Problem> errors) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setProperty("errors", errors);
		return ResponseEntity.status(status).body(problem);
	}

}
