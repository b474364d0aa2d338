package org.yardstick.system;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Tells scripts and programs, which want a status and JSON, from people, who want a page.
 */
final class ScriptRequests {

	private ScriptRequests() {
	}

	static boolean matches(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
				|| request.getHeader("HX-Request") != null
				|| (accept != null && !accept.contains(MediaType.TEXT_HTML_VALUE));
	}

}
