package org.yardstick.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says no: to people with the error page, to scripts and programs with a problem document
 * (RFC 9457).
 */
@Component
class Refusals {

	/** Under this request attribute {@link ErrorPage} finds the refusal. */
	static final String ATTRIBUTE = Refusals.class.getName();

	private final RefusalWords words;

	private final JsonMapper json;

	Refusals(RefusalWords words, JsonMapper json) {
		this.words = words;
		this.json = json;
	}

	void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		if (ScriptRequests.matches(request)) {
			writeProblem(response, refusal);
		}
		else {
			request.setAttribute(ATTRIBUTE, refusal);
			response.sendError(refusal.status().value());
		}
	}

	void writeProblem(HttpServletResponse response, Refusal refusal) throws IOException {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(refusal.status(), this.words.sentence(refusal));
		problem.setTitle(this.words.title(refusal));
		if (!refusal.problems().isEmpty()) {
			problem.setProperty("errors", refusal.problems());
		}
		response.setStatus(refusal.status().value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(this.json.writeValueAsString(problem));
	}

}
