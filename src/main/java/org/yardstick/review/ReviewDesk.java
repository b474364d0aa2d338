package org.yardstick.review;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.finding.FindingRegister;
import org.yardstick.finding.StandingFinding;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.ApprovalNotice;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanTransition;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.RejectedException;

/**
 * Where plans are handed in and decided on. Every command moves the plan and writes the
 * step into the history in one transaction.
 * <p>
 * All commands take the version of the plan that the actor has seen (null where it does
 * not matter) and throw {@link ConflictException} if the status forbids the step,
 * {@link org.yardstick.shared.NotAllowedException} if the actor may not take it, and
 * {@link org.yardstick.plan.StalePlanException} if the plan changed in between.
 */
@Service
@Transactional
public class ReviewDesk {

	private static final int LONGEST_OPINION = 2000;

	private final PlanReading plans;

	private final PlanTransitions transitions;

	private final ReviewSteps steps;

	private final FindingRegister findings;

	private final Remarks remarks;

	private final ReturnReasons reasons;

	private final BudgetCycles cycles;

	private final Clock clock;

	private final PlanChanges changes;

	ReviewDesk(PlanReading plans, PlanTransitions transitions, ReviewSteps steps, FindingRegister findings,
			Remarks remarks, ReturnReasons reasons, BudgetCycles cycles, Clock clock, PlanChanges changes) {
		this.plans = plans;
		this.transitions = transitions;
		this.steps = steps;
		this.findings = findings;
		this.remarks = remarks;
		this.reasons = reasons;
		this.cycles = cycles;
		this.clock = clock;
		this.changes = changes;
	}

	/**
	 * Hands a plan in.
	 * @throws SubmissionRefusedException if errors, or warnings without explanation, are
	 * open
	 * @throws ConflictException also if the deadline of the year is over; a plan that was
	 * sent back, or that revises an approved one, may be handed in all the same
	 */
	public PlanSnapshot submit(Actor actor, PlanId id, Long seenVersion) {
		PlanSnapshot before = hold(actor, id, PlanAction.SUBMIT);
		PlanSnapshot after = this.transitions.take(actor, id, PlanAction.SUBMIT, seenVersion);
		if (before.status() != PlanStatus.RETURNED && !before.revision().isRevision()) {
			refuseAfterDeadline(before.form().fiscalYear());
		}
		List<StandingFinding> inTheWay = this.findings.inTheWay(after);
		if (!inTheWay.isEmpty()) {
			throw new SubmissionRefusedException(inTheWay.stream().map(StandingFinding::finding).toList());
		}
		this.steps.save(new ReviewStep(actor, PlanAction.SUBMIT, before.status(), after)
			.changing(this.changes.changedSinceSubmission(after)));
		return after;
	}

	/** Takes a plan back before the next step has decided. */
	public PlanSnapshot withdraw(Actor actor, PlanId id, Long seenVersion) {
		PlanSnapshot before = hold(actor, id, PlanAction.WITHDRAW);
		PlanSnapshot after = this.transitions.take(actor, id, PlanAction.WITHDRAW, seenVersion);
		this.steps.save(new ReviewStep(actor, PlanAction.WITHDRAW, before.status(), after));
		return after;
	}

	/**
	 * Decides on a plan: passes it on, approves it at the last step, or sends it back.
	 * What the actor pinned while reading goes along.
	 * @throws RejectedException if it is to be sent back without a reason, word or
	 * remark, or approved without number and date
	 */
	public PlanSnapshot decide(Actor actor, PlanId id, Decision decision, Long seenVersion) {
		refuseLong(decision);
		PlanSnapshot before = this.plans.hold(actor, id);
		PlanAction action = actionOf(decision, before);
		refuseLate(actor, before, action);
		List<GivenReason> given = this.reasons.given(decision);
		OutgoingRemarks outgoing = this.remarks.outgoing(actor, before, decision.remarks());
		refuseSilent(decision, outgoing);
		PlanSnapshot after = (action == PlanAction.APPROVE)
				? this.transitions.approve(actor, id, notice(decision), seenVersion)
				: this.transitions.take(actor, id, action, seenVersion);
		ReviewStep step = this.steps
			.save(new ReviewStep(actor, action, before.status(), after).saying(decision.opinion(), outgoing.frozen())
				.because(given));
		this.remarks.send(actor, step, outgoing);
		return after;
	}

	/**
	 * Opens a revision of an approved plan (绩效目标调整): a draft that goes the same way.
	 * @param typed why
	 * @return the draft
	 * @throws RejectedException if there is no reason, or it is too long
	 */
	public PlanSnapshot revise(Actor actor, PlanId id, String typed) {
		String reason = requireReason(typed, "调整要写明理由，例如政策变化、预算调剂。");
		PlanSnapshot approved = hold(actor, id, PlanAction.REVISE);
		PlanSnapshot draft = this.transitions.revise(actor, id, reason);
		record(actor, PlanAction.REVISE, approved, this.plans.get(actor, id), reason);
		return draft;
	}

	/** Discloses an approved plan. */
	public PlanSnapshot publish(Actor actor, PlanId id) {
		return move(actor, id, PlanAction.PUBLISH, null);
	}

	/**
	 * Takes a plan from the public again.
	 * @param typed why
	 * @throws RejectedException if there is no reason, or it is too long
	 */
	public PlanSnapshot retract(Actor actor, PlanId id, String typed) {
		return move(actor, id, PlanAction.RETRACT, requireReason(typed, "撤下公开要写明理由。"));
	}

	private PlanSnapshot move(Actor actor, PlanId id, PlanAction action, String words) {
		PlanSnapshot before = hold(actor, id, action);
		PlanSnapshot after = this.transitions.take(actor, id, action, null);
		record(actor, action, before, after, words);
		return after;
	}

	private void record(Actor actor, PlanAction action, PlanSnapshot before, PlanSnapshot after, String words) {
		this.steps.save(new ReviewStep(actor, action, before.status(), after).saying(words, List.of()));
	}

	/** All steps of a plan, oldest first. */
	@Transactional(readOnly = true)
	public List<ReviewStep> history(Actor actor, PlanId id) {
		this.plans.get(actor, id);
		return this.steps.findByPlanIdOrderByTakenAtAscPlanVersionAsc(id.value());
	}

	/** What the actor can do with a plan now, in the order of {@link PlanTransition}. */
	@Transactional(readOnly = true)
	public List<PlanAction> choices(Actor actor, PlanSnapshot plan) {
		return this.transitions.possible(actor, plan).stream().map(PlanTransition::action).distinct().toList();
	}

	private void refuseAfterDeadline(int fiscalYear) {
		boolean open = this.cycles.find(fiscalYear)
			.map((cycle) -> cycle.acceptsSubmissionsAt(this.clock.instant()))
			.orElse(false);
		if (!open) {
			throw new ConflictException(fiscalYear + "年度的申报已经截止。填写的内容都在，如需补报，请联系管理员重新开放。");
		}
	}

	/** The plan, held until the transaction ends, if the step can be taken from there. */
	private PlanSnapshot hold(Actor actor, PlanId id, PlanAction action) {
		PlanSnapshot plan = this.plans.hold(actor, id);
		refuseLate(actor, plan, action);
		return plan;
	}

	/**
	 * Somebody was quicker: says who, and what he did, to those whose turn it was before
	 * or would be if the status were another.
	 */
	private void refuseLate(Actor actor, PlanSnapshot plan, PlanAction action) {
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

	private boolean wasAwaited(Actor actor, PlanSnapshot plan, PlanStatus before) {
		return PlanTransition.awaitedReviewers(before, this.cycles.get(plan.form().fiscalYear()).route())
			.stream()
			.anyMatch((reviewer) -> actor.reaches(reviewer, plan.place()));
	}

	private boolean leadsOn(PlanSnapshot plan, PlanAction action) {
		return this.transitions.possible(plan).stream().anyMatch((possible) -> possible.action() == action);
	}

	private static String requireReason(String typed, String sentence) {
		String reason = (typed != null) ? typed.strip() : "";
		if (reason.isEmpty()) {
			throw RejectedException.at("reason", sentence);
		}
		if (reason.length() > LONGEST_OPINION) {
			throw RejectedException.at("reason", "理由最多" + LONGEST_OPINION + "字，请精简。");
		}
		return reason;
	}

	private static void refuseSilent(Decision decision, OutgoingRemarks outgoing) {
		if (decision.verdict() == Decision.Verdict.SEND_BACK && decision.opinion() == null
				&& decision.reasons().isEmpty() && outgoing.isEmpty()) {
			throw RejectedException.at("opinion", "退回要写明理由，让单位知道改哪里、怎么改：勾选退回原因、写审核意见，或在单元格上写批注。");
		}
	}

	private PlanAction actionOf(Decision decision, PlanSnapshot plan) {
		if (decision.verdict() == Decision.Verdict.SEND_BACK) {
			return PlanAction.SEND_BACK;
		}
		return leadsOn(plan, PlanAction.APPROVE) ? PlanAction.APPROVE : PlanAction.PASS;
	}

	private static ApprovalNotice notice(Decision decision) {
		if (decision.approvalNumber() == null || decision.approvalDate() == null) {
			throw RejectedException.at("approvalNumber", "批复要有文号和日期，请填写后再批复。");
		}
		return new ApprovalNotice(decision.approvalNumber(), decision.approvalDate());
	}

	private static void refuseLong(Decision decision) {
		boolean tooLong = (decision.opinion() != null && decision.opinion().length() > LONGEST_OPINION)
				|| decision.remarks().stream().anyMatch((remark) -> remark.text().length() > LONGEST_OPINION);
		if (tooLong) {
			throw RejectedException.at("opinion", "一条意见最多" + LONGEST_OPINION + "字，请精简，或分到各单元格的批注里写。");
		}
	}

}
