package org.yardstick.finding;

import java.time.Instant;
import java.util.UUID;

import org.yardstick.plan.PlanId;

/**
 * A check of all plans of a fiscal year.
 *
 * @param done how many plans were gone through
 * @param total how many there are
 * @param failed how many of those done could not be checked
 * @param last the plan it came to, null before the first
 * @param orderedBy the name of the person
 * @param finishedAt null while it runs
 */
public record YearCheck(UUID id, int fiscalYear, YearCheckState state, long done, long total, long failed, PlanId last,
		String orderedBy, Instant orderedAt, Instant finishedAt) {

	/** Whether it goes on by itself. */
	public boolean isRunning() {
		return this.state == YearCheckState.RUNNING;
	}

}
