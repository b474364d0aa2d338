package org.yardstick.review;

import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanJsonWriter;
import org.yardstick.template.Notation;

/** The fingerprint of a form: equal cells, equal hash. */
final class ContentHash {

	private ContentHash() {
	}

	/** SHA-256 of the form's JSON as the API writes it, in hexadecimal digits. */
	static String of(PlanContent content) {
		return Sha256.of(new PlanJsonWriter(Notation.API, false).write(content).toString());
	}

}
