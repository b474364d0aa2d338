package org.yardstick.cycle;

import java.time.Instant;
import java.util.Set;

/**
 * What an administrator decides about a fiscal year.
 *
 * @param deadline the last moment for handing in, null for none
 * @param templates keys of the templates the year offers
 */
public record CycleTerms(Instant deadline, Set<String> templates) {

	public CycleTerms {
		templates = Set.copyOf(templates);
	}

}
