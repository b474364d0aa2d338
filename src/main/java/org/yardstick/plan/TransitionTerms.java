package org.yardstick.plan;

import org.yardstick.cycle.ReviewRoute;

/**
 * What the guards of {@link PlanTransition} know besides the plan.
 *
 * @param route of the plan's year
 * @param ownDepartment whether the plan's unit is its own department
 */
record TransitionTerms(ReviewRoute route, boolean ownDepartment) {

	/** Whether a department above the unit reviews first. */
	boolean departmentReviews() {
		return this.route.departmentReviews() && !this.ownDepartment;
	}

	/** The status in which a plan that was sent back waits when it is handed in again. */
	PlanStatus backTo(PlanSnapshot plan) {
		PlanStatus first = departmentReviews() ? PlanStatus.SUBMITTED : PlanStatus.DEPARTMENT_REVIEWED;
		PlanStatus sender = plan.course().returnedFrom();
		if (sender == null || !this.route.returnsStraight() || sender.compareTo(first) < 0) {
			return first;
		}
		return sender;
	}

}
