package org.yardstick.rule.expression;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.yardstick.plan.PlanId;

/**
 * What a version of a rule would find among the stored plans of a year.
 *
 * @param attempt which try this is, 0 before the first
 * @param done to how many plans it was applied
 * @param total how many there are, 0 until they have been counted
 * @param hits in how many it finds something
 * @param blank how many it leaves open because cells are blank
 * @param micros how long applying it took, in microseconds, all plans together
 * @param samples some of the hits
 * @param error why there is no result, null for none
 * @param finishedAt null while it is open
 */
public record OwnRuleTrial(UUID id, OwnRuleVersion version, int fiscalYear, State state, int attempt, long done,
		long total, long hits, long blank, long micros, List<Sample> samples, String error, String by,
		Instant orderedAt, Instant finishedAt) {

	/** How many hits are kept as samples. */
	public static final int MOST_SAMPLES = 20;

	/** How far it is. */
	public enum State {

		WAITING, RUNNING, DONE, FAILED;

		/** Whether its result is still to come. */
		public boolean isOpen() {
			return this == WAITING || this == RUNNING;
		}

	}

	/**
	 * A plan in which the rule finds something.
	 *
	 * @param evidence what it saw there
	 */
	public record Sample(PlanId plan, String title, String unit, String evidence) {

	}

}
