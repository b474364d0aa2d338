package org.yardstick.system;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where every error ends that nobody has answered: a page that says in words what
 * happened and what to do, and nothing of how the program is made.
 */
@Controller
class ErrorPage implements ErrorController {

	private final Refusals refusals;

	private final RefusalWords words;

	ErrorPage(Refusals refusals, RefusalWords words) {
		this.refusals = refusals;
		this.words = words;
	}

	@RequestMapping("${server.error.path:/error}")
	String show(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
		Refusal refusal = refusal(request);
		if (refersToScript(request)) {
			this.refusals.writeProblem(response, refusal);
			return null;
		}
		response.setStatus(refusal.status().value());
		model.addAttribute("status", refusal.status().value());
		model.addAttribute("title", this.words.title(refusal));
		model.addAttribute("sentence", this.words.sentence(refusal));
		model.addAttribute("advice", this.words.advice(refusal));
		model.addAttribute("problems", refusal.problems());
		return "error";
	}

	private static Refusal refusal(HttpServletRequest request) {
		HttpStatusCode status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
		boolean known = request.getAttribute(Refusals.ATTRIBUTE) instanceof Refusal said
				&& said.status().value() == status.value();
		return known ? (Refusal) request.getAttribute(Refusals.ATTRIBUTE) : Refusal.of(status);
	}

	private static boolean refersToScript(HttpServletRequest request) {
		return ScriptRequests.matches(request)
				|| request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
						&& address.startsWith(request.getContextPath() + "/api/");
	}

}
