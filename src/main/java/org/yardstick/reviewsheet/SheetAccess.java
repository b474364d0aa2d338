package org.yardstick.reviewsheet;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.shared.NotAllowedException;

/** Who reads and who fills in the sheets of plans that they may see. */
@Component
class SheetAccess {

	private final PlanReading plans;

	SheetAccess(PlanReading plans) {
		this.plans = plans;
	}

	/** The reviewer of the bureau whom the plan waits for. */
	boolean mayFill(Actor actor, PlanSnapshot plan) {
		boolean ofBureau = actor.reaches(Role.DIVISION, plan.place()) || actor.reaches(Role.PERFORMANCE, plan.place());
		return ofBureau && plan.status() != PlanStatus.SUBMITTED && this.plans.mayDecide(actor, plan);
	}

	/** Whether the actor sees sheets that are not finished. */
	boolean isOfBureau(Actor actor, PlanSnapshot plan) {
		return actor.reaches(Role.DIVISION, plan.place()) || actor.seesEverything();
	}

	/** Units and departments read what was finished, once the bureau has decided. */
	boolean mayRead(Actor actor, PlanSnapshot plan) {
		return isOfBureau(actor, plan) || plan.status() == PlanStatus.RETURNED || plan.status().isApproved();
	}

	void requireReader(Actor actor, PlanSnapshot plan) {
		if (!mayRead(actor, plan)) {
			throw new NotAllowedException("审核表由财政局填写，作出决定后您才能查看。");
		}
	}

	void requireReviewer(Actor actor, PlanSnapshot plan) {
		if (!mayFill(actor, plan)) {
			throw new NotAllowedException("审核表由这张表正在等待的财政局审核人填写，您现在不能填写。");
		}
	}

}
