package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One of the points (审核要点) that a reviewer judges.
 *
 * @param key never changes its meaning
 * @param name what it is called
 * @param question what the reviewer looks at
 * @param full the full score
 * @param proposal when something is proposed
 * @param codes of the rules whose findings speak about the point
 * @param clean what to say where the rules found nothing
 */
public record ReviewPoint(String key, String name, String question, BigDecimal full, Proposing proposal,
		Set<String> codes, String clean) {

	/** When the findings of a plan suggest how good a point is. */
	public enum Proposing {

		/**
		 * Always: without findings the point is excellent as far as a program can tell.
		 */
		ALWAYS,
		/** Only where there are findings, for their absence says nothing. */
		ON_FINDINGS,
		/** Never: no program can judge the point. */
		NEVER

	}

	public ReviewPoint {
		codes = Set.copyOf(codes);
	}

}
