package org.yardstick.plan;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;

/**
 * Finds plans for those who may see or change them; the one place where scopes are
 * enforced.
 */
@Component
class PlanAccess {

	private final PerformancePlanRepository plans;

	PlanAccess(PerformancePlanRepository plans) {
		this.plans = plans;
	}

	/**
	 * @throws NotFoundException if there is no such plan
	 * @throws NotAllowedException if it lies outside the actor's scope
	 */
	PerformancePlan forReading(Actor actor, PlanId id) {
		return visible(actor, this.plans.findById(id.value()));
	}

	/** As {@link #forReading}, locked until the transaction ends. */
	PerformancePlan forTransition(Actor actor, PlanId id) {
		return visible(actor, this.plans.findForChange(id.value()));
	}

	/**
	 * As {@link #forTransition}, for changing cells.
	 * @throws NotAllowedException also if the actor may only read it
	 */
	PerformancePlan forEditing(Actor actor, PlanId id) {
		PerformancePlan plan = forTransition(actor, id);
		if (!mayEdit(actor, plan.snapshot())) {
			throw new NotAllowedException("这张表由填报单位填写，您可以查看，不能修改。");
		}
		return plan;
	}

	static boolean mayEdit(Actor actor, PlanSnapshot plan) {
		return actor.reaches(Role.UNIT, plan.place()) || actor.is(Role.ADMIN);
	}

	private static PerformancePlan visible(Actor actor, Optional<PerformancePlan> found) {
		PerformancePlan plan = found.orElseThrow(() -> new NotFoundException("没有这张绩效目标表，它可能已被删除。"));
		if (!actor.sees(plan.place())) {
			throw new NotAllowedException("这张表不属于您的单位或您负责的部门，您不能查看。如需查看，请联系管理员调整权限。");
		}
		return plan;
	}

}
