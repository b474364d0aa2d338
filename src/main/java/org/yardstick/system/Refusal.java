package org.yardstick.system;

import java.util.List;

import org.springframework.http.HttpStatusCode;
import org.yardstick.shared.Problem;

/**
 * A no.
 *
 * @param sentence what is said, in Chinese; null for what is always said with this status
 * @param problems the cells that are wrong, empty unless an input was refused
 */
record Refusal(HttpStatusCode status, String sentence, List<Problem> problems) {

	static Refusal of(HttpStatusCode status) {
		return of(status, null);
	}

	static Refusal of(HttpStatusCode status, String sentence) {
		return new Refusal(status, sentence, List.of());
	}

}
