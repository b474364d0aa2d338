package org.yardstick.system;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What the security chains answer to those whom they do not let pass. */
@Component
class RefusedRequests {

	private final Refusals refusals;

	private final MessageSourceAccessor messages;

	RefusedRequests(Refusals refusals, MessageSource messages) {
		this.refusals = refusals;
		this.messages = new MessageSourceAccessor(messages);
	}

	/** To the log-in page; scripts, which could do nothing with a page, get 401. */
	void askToSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		boolean hadSession = request.getRequestedSessionId() != null;
		if (ScriptRequests.matches(request)) {
			this.refusals.writeProblem(response, Refusal.of(HttpStatus.UNAUTHORIZED));
		}
		else {
			response.sendRedirect(request.getContextPath() + (hadSession ? "/login?expired" : "/login"));
		}
	}

	void signInFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		response.sendRedirect(request.getContextPath() + "/login?" + reason(ex));
	}

	/** Asks a program for user name and password. */
	void challenge(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Yardstick\", charset=\"UTF-8\"");
		this.refusals.writeProblem(response,
				Refusal.of(HttpStatus.UNAUTHORIZED, this.messages.getMessage("login.api." + reason(ex))));
	}

	void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex) throws IOException {
		if (ex instanceof CsrfException) {
			this.refusals.send(request, response,
					Refusal.of(HttpStatus.FORBIDDEN, this.messages.getMessage("error.stalePage")));
		}
		else {
			this.refusals.send(request, response,
					Refusal.of(isNowhere(ex) ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN));
		}
	}

	private static boolean isNowhere(AccessDeniedException ex) {
		return ex instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() == AccessRules.NOWHERE;
	}

	private static String reason(AuthenticationException ex) {
		if (ex instanceof LockedException) {
			return "locked";
		}
		if (ex instanceof DisabledException) {
			return "disabled";
		}
		return (ex instanceof BadCredentialsException) ? "wrong" : "needed";
	}

}
