package org.yardstick.plan;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;

/**
 * Takes plans from status to status, by the table {@link PlanTransition}. The modules
 * above call it after they have seen to findings, opinions, papers and the history;
 * nobody else should.
 */
@Service
@Transactional
public class PlanTransitions {

	private final PlanAccess access;

	private final PerformancePlanRepository plans;

	private final Organisation organisation;

	private final BudgetCycles cycles;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanTransitions(PlanAccess access, PerformancePlanRepository plans, Organisation organisation, BudgetCycles cycles,
			ApplicationEventPublisher events, Clock clock) {
		this.access = access;
		this.plans = plans;
		this.organisation = organisation;
		this.cycles = cycles;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes the step.
	 * @param expectedVersion the version the actor has seen, null if it does not matter
	 * @throws ConflictException if the status forbids the action
	 * @throws NotAllowedException if the actor's roles do not reach the step, or the
	 * actor wrote in the plan or handed it in and would pass it
	 * @throws StalePlanException if the plan changed after the actor saw it
	 */
	public PlanSnapshot take(Actor actor, PlanId id, PlanAction action, Long expectedVersion) {
		return take(actor, id, action, expectedVersion, null);
	}

	/**
	 * As {@link #take}, with the paper that approves. A plan that it revises holds no
	 * more from then on.
	 */
	public PlanSnapshot approve(Actor actor, PlanId id, ApprovalNotice notice, Long expectedVersion) {
		PlanSnapshot approved = take(actor, id, PlanAction.APPROVE, expectedVersion, notice);
		if (approved.revision().isRevision()) {
			PerformancePlan before = this.access.forTransition(actor, approved.revision().revises());
			before.supersede();
			this.plans.saveAndFlush(before);
		}
		return approved;
	}

	/**
	 * Opens a revision of an approved plan: a draft with the same cells. The approved
	 * plan stays as it is.
	 * @param reason why, never blank
	 * @throws ConflictException if the plan is not approved, or is being revised already
	 */
	public PlanSnapshot revise(Actor actor, PlanId id, String reason) {
		PerformancePlan approved = this.access.forTransition(actor, id);
		find(actor, approved.snapshot(), PlanAction.REVISE);
		PerformancePlan draft = new PerformancePlan(approved, reason);
		draft.touch(actor, this.clock.instant());
		draft.madeBy(actor);
		PlanSnapshot revision = this.plans.saveAndFlush(draft).snapshot();
		approved.revisedBy(draft);
		this.plans.saveAndFlush(approved);
		this.events.publishEvent(new PlanStored(revision.id()));
		return revision;
	}

	/**
	 * All steps that a plan can take now, whoever may take them; in the order of
	 * {@link PlanTransition}.
	 */
	@Transactional(readOnly = true)
	public List<PlanTransition> possible(PlanSnapshot plan) {
		TransitionTerms terms = new TransitionTerms(this.cycles.get(plan.form().fiscalYear()).route(),
				this.organisation.isOwnDepartment(plan.place().unit()));
		return PlanTransition.from(plan, terms);
	}

	/** The steps that the actor can take with a plan now. */
	@Transactional(readOnly = true)
	public List<PlanTransition> possible(Actor actor, PlanSnapshot plan) {
		return possible(plan).stream()
			.filter((transition) -> actor.reaches(transition.role(), plan.place()))
			.filter((transition) -> !isOwnWork(actor, plan, transition))
			.toList();
	}

	private PlanSnapshot take(Actor actor, PlanId id, PlanAction action, Long expectedVersion, ApprovalNotice notice) {
		PerformancePlan plan = this.access.forTransition(actor, id);
		PlanSnapshot before = plan.snapshot();
		PlanTransition transition = find(actor, before, action);
		if (expectedVersion != null && expectedVersion != before.version()) {
			throw new StalePlanException(before);
		}
		plan.take(transition);
		if (notice != null) {
			plan.approveBy(notice);
		}
		if (action == PlanAction.SUBMIT) {
			plan.madeBy(actor);
		}
		plan.touch(actor, this.clock.instant());
		PlanSnapshot after = this.plans.saveAndFlush(plan).snapshot();
		this.events.publishEvent(new PlanMoved(id, action, transition.from(), transition.to(), actor));
		return after;
	}

	private PlanTransition find(Actor actor, PlanSnapshot plan, PlanAction action) {
		List<PlanTransition> possible = possible(plan).stream()
			.filter((transition) -> transition.action() == action)
			.toList();
		if (possible.isEmpty()) {
			throw new ConflictException(
					"不能" + action.title() + "：这张表的状态是“" + plan.status().title() + "”，" + plan.status().sentence());
		}
		PlanTransition transition = possible.stream()
			.filter((one) -> actor.reaches(one.role(), plan.place()))
			.findFirst()
			.orElseThrow(() -> new NotAllowedException(
					"“" + action.title() + "”要由" + possible.get(0).role().title() + "来做，您的账号没有这项权限。"));
		if (isOwnWork(actor, plan, transition)) {
			throw new NotAllowedException("这张表由您填写或报送过，要由另一位审核人“" + action.title() + "”。");
		}
		return transition;
	}

	private static boolean isOwnWork(Actor actor, PlanSnapshot plan, PlanTransition transition) {
		return transition.isForAnother() && plan.course().makers().contains(actor.accountId());
	}

}
