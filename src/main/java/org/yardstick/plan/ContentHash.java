package org.yardstick.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.yardstick.template.Notation;

/** The fingerprint of a form: equal cells, equal hash. */
public final class ContentHash {

	private ContentHash() {
	}

	/** SHA-256 of the form's JSON as the API writes it, in hexadecimal digits. */
	public static String of(PlanContent content) {
		String json = new PlanJsonWriter(Notation.API, false).write(content).toString();
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(json.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}

}
