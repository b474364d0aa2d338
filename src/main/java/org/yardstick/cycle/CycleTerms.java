package org.yardstick.cycle;

import java.time.Instant;
import java.util.Set;

/**
 * What an administrator decides about a fiscal year.
 *
 * @param deadline the last moment for handing in, null for none
 * @param templates keys of the templates the year offers
 * @param route through whose hands the forms go
 */
public record CycleTerms(Instant deadline, Set<String> templates, ReviewRoute route) {

	public CycleTerms {
		templates = Set.copyOf(templates);
	}

	/** On the usual route. */
	public CycleTerms(Instant deadline, Set<String> templates) {
		this(deadline, templates, ReviewRoute.USUAL);
	}

}
