package org.yardstick.identity;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yardstick.identity.SignInAttempts.Candidate;

/** Compares a user name and a password with the accounts, and counts what fails. */
@Component
class PasswordCheck {

	private final SignInAttempts attempts;

	private final PasswordEncoder encoder;

	private final String nobodysHash;

	PasswordCheck(SignInAttempts attempts, PasswordEncoder encoder) {
		this.attempts = attempts;
		this.encoder = encoder;
		this.nobodysHash = encoder.encode("nobody's password");
	}

	/**
	 * @throws LockedException if the account is or has just been locked
	 * @throws DisabledException if the password is right and the account disabled
	 * @throws AuthenticationException if user name or password are wrong
	 */
	ProvedPassword verify(String username, String password) {
		Candidate candidate = this.attempts.begin(Username.tidy(username)).orElse(null);
		if (candidate == null) {
			// takes as long as for a known name, which therefore cannot be told apart
			this.encoder.matches(password, this.nobodysHash);
			throw new BadCredentialsException("unknown user name");
		}
		if (!this.encoder.matches(password, candidate.passwordHash())) {
			throw candidate.lastAttempt() ? new LockedException("locked") : new BadCredentialsException("wrong");
		}
		this.attempts.proved(candidate.accountId());
		if (!candidate.enabled()) {
			throw new DisabledException("disabled");
		}
		return new ProvedPassword(candidate.accountId(), candidate.passwordVersion());
	}

}
