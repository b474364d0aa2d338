package org.yardstick.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of words: equal words, equal digits. */
public final class Sha256 {

	private Sha256() {
	}

	/** In hexadecimal digits. */
	public static String of(String words) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(words.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}

}
