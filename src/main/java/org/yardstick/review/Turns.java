package org.yardstick.review;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanTransition;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.shared.ConflictException;

/** Whose turn it is, and what those are told who come too late. */
@Component
class Turns {

	private final PlanReading plans;

	private final PlanTransitions transitions;

	private final ReviewSteps steps;

	private final BudgetCycles cycles;

	private final Clock clock;

	Turns(PlanReading plans, PlanTransitions transitions, ReviewSteps steps, BudgetCycles cycles, Clock clock) {
		this.plans = plans;
		this.transitions = transitions;
		this.steps = steps;
		this.cycles = cycles;
		this.clock = clock;
	}

	/**
	 * The plan, held until the transaction ends, if the step can be taken from there.
	 * @throws ConflictException if somebody was quicker
	 */
	PlanSnapshot hold(Actor actor, PlanId id, PlanAction action) {
		PlanSnapshot plan = this.plans.hold(actor, id);
		refuseLate(actor, plan, action);
		return plan;
	}

	/**
	 * Somebody was quicker: says who, and what he did, to those whose turn it was before
	 * or would be if the status were another.
	 * @throws ConflictException if so
	 */
	void refuseLate(Actor actor, PlanSnapshot plan, PlanAction action) {
		boolean open = this.transitions.possible(plan)
			.stream()
			.anyMatch((possible) -> possible.action() == action && actor.reaches(possible.role(), plan.place()));
		if (!open) {
			this.steps.findFirstByPlanIdOrderByTakenAtDescPlanVersionDesc(plan.id().value())
				.filter((last) -> !leadsOn(plan, action) || wasAwaited(actor, plan, last.from()))
				.ifPresent((last) -> {
					throw new ConflictException(StepInWords.tooLate(last, plan, actor, this.clock.getZone()));
				});
		}
	}

	/** Whether anybody can take the step from where the plan is. */
	boolean leadsOn(PlanSnapshot plan, PlanAction action) {
		return this.transitions.possible(plan).stream().anyMatch((possible) -> possible.action() == action);
	}

	private boolean wasAwaited(Actor actor, PlanSnapshot plan, PlanStatus before) {
		return PlanTransition.awaitedReviewers(before, this.cycles.get(plan.form().fiscalYear()).route())
			.stream()
			.anyMatch((reviewer) -> actor.reaches(reviewer, plan.place()));
	}

}
