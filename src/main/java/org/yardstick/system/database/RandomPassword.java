package org.yardstick.system.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that nobody has to type. */
final class RandomPassword {

	private static final int BYTES = 24;

	private static final SecureRandom RANDOM = new SecureRandom();

	private RandomPassword() {
	}

	/**
	 * Makes a password of 192 random bits in hexadecimal digits, which need no quoting
	 * anywhere.
	 */
	static String next() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
