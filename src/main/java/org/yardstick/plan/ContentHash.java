package org.yardstick.plan;

import org.yardstick.shared.Sha256;
import org.yardstick.template.Notation;

/** The fingerprint of a form: equal cells, equal hash. */
public final class ContentHash {

	private ContentHash() {
	}

	/** SHA-256 of the form's JSON as the API writes it, in hexadecimal digits. */
	public static String of(PlanContent content) {
		return Sha256.of(new PlanJsonWriter(Notation.API, false).write(content).toString());
	}

}
