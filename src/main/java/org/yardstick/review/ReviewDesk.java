package org.yardstick.review;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.ApprovalNotice;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
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

	private final Turns turns;

	private final StepLog log;

	private final SubmissionGate gate;

	private final Remarks remarks;

	private final ReturnReasons reasons;

	private final PlanChanges changes;

	ReviewDesk(PlanReading plans, PlanTransitions transitions, Turns turns, StepLog log, SubmissionGate gate,
			Remarks remarks, ReturnReasons reasons, PlanChanges changes) {
		this.plans = plans;
		this.transitions = transitions;
		this.turns = turns;
		this.log = log;
		this.gate = gate;
		this.remarks = remarks;
		this.reasons = reasons;
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
		PlanSnapshot before = this.turns.hold(actor, id, PlanAction.SUBMIT);
		PlanSnapshot after = this.transitions.take(actor, id, PlanAction.SUBMIT, seenVersion);
		this.gate.refuseLate(before);
		this.gate.refuseFaulty(after);
		this.log.add(actor, new ReviewStep(actor, PlanAction.SUBMIT, before.status(), after)
			.changing(this.changes.changedSinceSubmission(after)), after);
		return after;
	}

	/** Takes a plan back before the next step has decided. */
	public PlanSnapshot withdraw(Actor actor, PlanId id, Long seenVersion) {
		PlanSnapshot before = this.turns.hold(actor, id, PlanAction.WITHDRAW);
		PlanSnapshot after = this.transitions.take(actor, id, PlanAction.WITHDRAW, seenVersion);
		this.log.add(actor, new ReviewStep(actor, PlanAction.WITHDRAW, before.status(), after), after);
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
		this.turns.refuseLate(actor, before, action);
		List<GivenReason> given = this.reasons.given(decision);
		OutgoingRemarks outgoing = this.remarks.outgoing(actor, before, decision.remarks());
		refuseSilent(decision, outgoing);
		PlanSnapshot after = (action == PlanAction.APPROVE)
				? this.transitions.approve(actor, id, notice(decision), seenVersion)
				: this.transitions.take(actor, id, action, seenVersion);
		ReviewStep step = this.log.add(actor,
				new ReviewStep(actor, action, before.status(), after).saying(decision.opinion(), outgoing.frozen())
					.because(given),
				after);
		this.remarks.send(actor, step, outgoing);
		return after;
	}

	/** All steps of a plan, oldest first. */
	@Transactional(readOnly = true)
	public List<ReviewStep> history(Actor actor, PlanId id) {
		this.plans.get(actor, id);
		return this.log.of(id);
	}

	/** What the actor can do with a plan now, in the order of {@link PlanTransition}. */
	@Transactional(readOnly = true)
	public List<PlanAction> choices(Actor actor, PlanSnapshot plan) {
		return this.transitions.possible(actor, plan).stream().map(PlanTransition::action).distinct().toList();
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
		return this.turns.leadsOn(plan, PlanAction.APPROVE) ? PlanAction.APPROVE : PlanAction.PASS;
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
