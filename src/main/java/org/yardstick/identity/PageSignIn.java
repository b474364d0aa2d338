package org.yardstick.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Service;

/**
 * Signs people in who come to the pages. The answer's principal is a {@link SignedIn}.
 * Programs that call the API come in by {@link ApiSignIn}.
 */
@Service
public class PageSignIn implements AuthenticationProvider {

	private final PasswordCheck passwords;

	private final SignInAttempts attempts;

	private final SignedInPeople people;

	PageSignIn(PasswordCheck passwords, SignInAttempts attempts, SignedInPeople people) {
		this.passwords = passwords;
		this.attempts = attempts;
		this.people = people;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		ProvedPassword proved = this.passwords.verify(attempt.getName(), String.valueOf(attempt.getCredentials()));
		String origin = originOf(attempt);
		this.attempts.arrived(proved.accountId(), origin);
		return this.people.resume(proved.accountId(), proved.passwordVersion(), origin)
			.map(SignedIn::asAuthentication)
			.orElseThrow(() -> new BadCredentialsException("changed meanwhile"));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	static String originOf(Authentication attempt) {
		return (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "";
	}

}
