package org.yardstick.review;

import org.yardstick.finding.FindingCount;
import org.yardstick.plan.PlanSummary;

/**
 * A form in a reviewer's queue.
 *
 * @param findings what stands open, null if it was never checked
 * @param marks what happened to it before
 * @param obstacle why it cannot be passed together with others, null if it can
 * @param days how many whole days it has waited
 */
public record QueuedPlan(PlanSummary plan, FindingCount findings, QueueMarks marks, PassingObstacle obstacle,
		long days) {

	/** Whether it can be passed together with others. */
	public boolean isPassable() {
		return this.obstacle == null;
	}

}
