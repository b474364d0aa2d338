package org.yardstick;

import jakarta.servlet.http.Cookie;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.ObjectUtils;
import org.yardstick.identity.SignedIn;
import org.yardstick.organisation.Actor;

/**
 * Makes {@code MockMvc} requests those of a browser. Not with Spring's {@code csrf()}: it
 * exchanges the token cookies of the application for tokens in sessions.
 */
public final class Browser {

	private static final String TOKEN = "5f0c8c5e-3f0b-4f43-9a57-0d6f5c2b7a11";

	private Browser() {
	}

	/** The browser of a person who is signed in, with the token that changes need. */
	public static RequestPostProcessor as(Actor actor) {
		SignedIn person = new SignedIn(actor, "person", 0, "", null);
		RequestPostProcessor signedIn = SecurityMockMvcRequestPostProcessors.authentication(person.asAuthentication());
		return (request) -> token().postProcessRequest(signedIn.postProcessRequest(request));
	}

	/** The token that changes need, as a script of ours sends it. */
	public static RequestPostProcessor token() {
		return (request) -> {
			request.setCookies(ObjectUtils.addObjectToArray(request.getCookies(), new Cookie("XSRF-TOKEN", TOKEN)));
			request.addHeader("X-XSRF-TOKEN", TOKEN);
			return request;
		};
	}

}
