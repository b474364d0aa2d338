package org.yardstick.plan;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;

/**
 * Takes plans from status to status, by the roles of {@link PlanTransition}. The module
 * {@code review} calls it, after it has seen to findings, opinions and the history;
 * nobody else should.
 */
@Service
@Transactional
public class PlanTransitions {

	private final PlanAccess access;

	private final PerformancePlanRepository plans;

	private final Organisation organisation;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanTransitions(PlanAccess access, PerformancePlanRepository plans, Organisation organisation,
			ApplicationEventPublisher events, Clock clock) {
		this.access = access;
		this.plans = plans;
		this.organisation = organisation;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes the step.
	 * @param expectedVersion the version the actor has seen, null if it does not matter
	 * @throws ConflictException if the status forbids the action
	 * @throws NotAllowedException if the actor's roles do not reach the step
	 * @throws StalePlanException if the plan changed after the actor saw it
	 */
	public PlanSnapshot take(Actor actor, PlanId id, PlanAction action, Long expectedVersion) {
		return take(actor, id, action, expectedVersion, null);
	}

	/** As {@link #take}, with the paper that approves. */
	public PlanSnapshot approve(Actor actor, PlanId id, ApprovalNotice notice, Long expectedVersion) {
		return take(actor, id, PlanAction.APPROVE, expectedVersion, notice);
	}

	private PlanSnapshot take(Actor actor, PlanId id, PlanAction action, Long expectedVersion, ApprovalNotice notice) {
		PerformancePlan plan = this.access.forTransition(actor, id);
		PlanSnapshot before = plan.snapshot();
		PlanTransition transition = plan.take(action, this.organisation.isOwnDepartment(before.place().unit()));
		if (!actor.reaches(transition.role(), before.place())) {
			throw new NotAllowedException("“" + action.title() + "”要由" + transition.role().title() + "来做，您的账号没有这项权限。");
		}
		if (expectedVersion != null && expectedVersion != before.version()) {
			throw new StalePlanException(before);
		}
		if (notice != null) {
			plan.approveBy(notice);
		}
		plan.touch(actor, this.clock.instant());
		PlanSnapshot after = this.plans.saveAndFlush(plan).snapshot();
		this.events.publishEvent(new PlanMoved(id, action, transition.from(), transition.to(), actor));
		return after;
	}

}
