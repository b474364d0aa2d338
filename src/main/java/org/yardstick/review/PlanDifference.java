package org.yardstick.review;

import org.yardstick.plan.PlanSnapshot;

/**
 * A plan beside an earlier state of its form.
 *
 * @param plan as it is now
 * @param basis what it is compared with
 * @param base the earlier state, null if there is none
 * @param changes none if there is nothing to compare with
 */
public record PlanDifference(PlanSnapshot plan, ChangeBasis basis, BaseForm base, FormChanges changes) {

	/** Whether there is something to compare with. */
	public boolean isCompared() {
		return this.base != null;
	}

}
