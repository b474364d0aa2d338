package org.yardstick.system;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Remembers the page that somebody wanted before signing in and brings the person there
 * afterwards. In a cookie, so that visitors who never sign in leave nothing in the
 * database; of what the cookie says only the path counts, never another host.
 */
class WantedPages implements AuthenticationSuccessHandler {

	private final CookieRequestCache cache = new CookieRequestCache();

	WantedPages() {
		this.cache.setRequestMatcher((request) -> HttpMethod.GET.matches(request.getMethod())
				&& !ScriptRequests.matches(request) && !request.getRequestURI().endsWith("favicon.ico"));
		this.cache.setCookieCustomizer((cookie) -> cookie.setAttribute("SameSite", "Lax"));
	}

	RequestCache cache() {
		return this.cache;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException {
		String page = wanted(request, response);
		this.cache.removeRequest(request, response);
		response.sendRedirect(response.encodeRedirectURL(page));
	}

	private String wanted(HttpServletRequest request, HttpServletResponse response) {
		String home = request.getContextPath() + "/";
		if (this.cache.getRequest(request, response) instanceof DefaultSavedRequest saved) {
			String path = saved.getRequestURI();
			if (path != null && path.startsWith(home) && !path.startsWith("//") && !path.contains("\\")) {
				return (saved.getQueryString() != null) ? path + "?" + saved.getQueryString() : path;
			}
		}
		return home;
	}

}
