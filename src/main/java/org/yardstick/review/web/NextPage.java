package org.yardstick.review.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Brings the person to another page after a step, also where a script took the step: a
 * script that followed the redirect itself would put the page into a part of the old one.
 */
class NextPage extends RedirectView {

	NextPage(String address) {
		super(address, true);
	}

	@Override
	protected void sendRedirect(HttpServletRequest request, HttpServletResponse response, String targetUrl,
			boolean http10Compatible) throws IOException {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", response.encodeRedirectURL(targetUrl));
		}
		else {
			super.sendRedirect(request, response, targetUrl, http10Compatible);
		}
	}

}
