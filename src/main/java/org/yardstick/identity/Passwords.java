package org.yardstick.identity;

import java.util.UUID;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailPerson;

/** Turns passwords into what is stored. */
@Service
class Passwords {

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final Trail trail;

	Passwords(Accounts accounts, PasswordEncoder encoder, Trail trail) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.trail = trail;
	}

	/**
	 * @throws RejectedException at {@code password} if it does not keep the rules
	 */
	String encode(String password, Username username) {
		PasswordRules.check(password, username);
		return this.encoder.encode(password);
	}

	/**
	 * @throws RejectedException at {@code password} if it does not keep the rules
	 */
	@Transactional
	void replace(UUID accountId, String password) {
		Account account = this.accounts.findWhole(accountId).orElseThrow(() -> new NotFoundException("没有这个账号。"));
		account.replacePassword(encode(password, new Username(account.username())));
		account.signInRecord().unlock();
	}

	/**
	 * As {@link #replace}, by the person whose password it is.
	 */
	@Transactional
	void replaceOwn(SignedIn person, String password) {
		replace(person.actor().accountId(), password);
		this.trail.record(TrailPerson.of(person.actor(), person.username()),
				TrailEntry.of(TrailKind.PASSWORD_REPLACED, null));
	}

}
