package org.yardstick.identity;

import java.util.UUID;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

/** Turns passwords into what is stored. */
@Service
class Passwords {

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	Passwords(Accounts accounts, PasswordEncoder encoder) {
		this.accounts = accounts;
		this.encoder = encoder;
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

}
