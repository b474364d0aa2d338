package org.yardstick.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanJsonWriter;
import org.yardstick.template.Notation;

/** The fingerprint of a form: equal cells, equal hash. */
final class ContentHash {

	private ContentHash() {
	}

	/** SHA-256 of the form's JSON as the API writes it, in hexadecimal digits. */
	static String of(PlanContent content) {
		return ofText(new PlanJsonWriter(Notation.API, false).write(content).toString());
	}

	/** SHA-256 of words, in hexadecimal digits. */
	static String ofText(String words) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(words.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}

}
