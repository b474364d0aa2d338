package org.yardstick.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Service;

/**
 * Signs people in who come to the pages. The answer's principal is a {@link SignedIn}.
 * Programs that call the API come in by {@link ApiSignIn}.
 */
@Service
public class PageSignIn implements AuthenticationProvider {

	private static final String WAY = "网页";

	private final PasswordCheck passwords;

	private final SignInAttempts attempts;

	private final SignedInPeople people;

	private final SignInTrail trail;

	PageSignIn(PasswordCheck passwords, SignInAttempts attempts, SignedInPeople people, SignInTrail trail) {
		this.passwords = passwords;
		this.attempts = attempts;
		this.people = people;
		this.trail = trail;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String origin = originOf(attempt);
		try {
			SignedIn person = signIn(attempt, origin);
			this.trail.arrived(person, WAY);
			return person.asAuthentication();
		}
		catch (AuthenticationException refusal) {
			this.trail.refused(attempt.getName(), origin, WAY, refusal);
			throw refusal;
		}
	}

	private SignedIn signIn(Authentication attempt, String origin) {
		ProvedPassword proved = this.passwords.verify(attempt.getName(), String.valueOf(attempt.getCredentials()));
		this.attempts.arrived(proved.accountId(), origin);
		return this.people.resume(proved.accountId(), proved.passwordVersion(), origin)
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
