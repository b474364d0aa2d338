package org.yardstick.review;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.shared.RejectedException;

/**
 * What is done with approved plans: revised by their units, disclosed by the bureau, and
 * taken from the public again. Refuses as {@link ReviewDesk} does; what the public gets
 * to read is the module {@code disclosure}'s.
 */
@Service
@Transactional
public class AfterApproval {

	private static final int LONGEST_REASON = 2000;

	private final PlanReading plans;

	private final PlanTransitions transitions;

	private final Turns turns;

	private final StepLog log;

	AfterApproval(PlanReading plans, PlanTransitions transitions, Turns turns, StepLog log) {
		this.plans = plans;
		this.transitions = transitions;
		this.turns = turns;
		this.log = log;
	}

	/**
	 * Opens a revision of an approved plan (绩效目标调整): a draft that goes the same way.
	 * @param typed why
	 * @return the draft
	 * @throws RejectedException if there is no reason, or it is too long
	 */
	public PlanSnapshot revise(Actor actor, PlanId id, String typed) {
		String reason = requireReason(typed, "调整要写明理由，例如政策变化、预算调剂。");
		PlanSnapshot approved = this.turns.hold(actor, id, PlanAction.REVISE);
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
		PlanSnapshot before = this.turns.hold(actor, id, action);
		PlanSnapshot after = this.transitions.take(actor, id, action, null);
		record(actor, action, before, after, words);
		return after;
	}

	private void record(Actor actor, PlanAction action, PlanSnapshot before, PlanSnapshot after, String words) {
		this.log.add(actor, new ReviewStep(actor, action, before.status(), after).saying(words, List.of()), after);
	}

	private static String requireReason(String typed, String sentence) {
		String reason = (typed != null) ? typed.strip() : "";
		if (reason.isEmpty()) {
			throw RejectedException.at("reason", sentence);
		}
		if (reason.length() > LONGEST_REASON) {
			throw RejectedException.at("reason", "理由最多" + LONGEST_REASON + "字，请精简。");
		}
		return reason;
	}

}
