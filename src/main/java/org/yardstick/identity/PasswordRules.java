package org.yardstick.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.yardstick.shared.RejectedException;

/** What a password must be like. */
final class PasswordRules {

	static final int LEAST = 10;

	/** BCrypt reads no further. */
	private static final int MOST_BYTES = 72;

	/** Shorter user names may turn up in a password by chance. */
	private static final int TELLING = 4;

	private PasswordRules() {
	}

	/**
	 * @throws RejectedException at {@code password} if the password is too short, too
	 * long or contains the user name
	 */
	static void check(String password, Username username) {
		if (password == null || password.codePointCount(0, password.length()) < LEAST) {
			throw RejectedException.at("password", "密码至少要 " + LEAST + " 位。");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw RejectedException.at("password", "密码太长，最多 72 个字母或 24 个汉字。");
		}
		if (username.value().length() >= TELLING && password.toLowerCase(Locale.ROOT).contains(username.value())) {
			throw RejectedException.at("password", "密码不能包含用户名。");
		}
	}

}
