package org.yardstick.workbench;

import org.springframework.data.domain.Page;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanSummary;

/**
 * Plans in one status that the person has to do something about.
 *
 * @param plans the first of them, with the number of all
 */
record WaitingPlans(PlanStatus status, Page<PlanSummary> plans) {

	/** Whether there are more than are shown. */
	public boolean isCut() {
		return this.plans.getTotalElements() > this.plans.getNumberOfElements();
	}

}
