package org.yardstick.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.yardstick.plan.PlanAction;

/**
 * Which step of a plan froze the state that the present one is compared with. Steps are
 * given oldest first.
 */
final class StepTrail {

	private StepTrail() {
	}

	/**
	 * The submission that a reader compares with: while the unit works on the form the
	 * last one, afterwards the one of the round before.
	 */
	static Optional<UUID> submissionBefore(List<TakenStep> steps, boolean open) {
		int last = lastOf(steps, PlanAction.SUBMIT);
		if (last < 0) {
			return Optional.empty();
		}
		return open ? Optional.of(steps.get(last).id()) : lastSeenSubmission(steps.subList(0, last));
	}

	/**
	 * The last submission that somebody decided on; one that the unit took back before
	 * counts only if there is no other, for reviewers have not worked on it.
	 */
	static Optional<UUID> lastSeenSubmission(List<TakenStep> steps) {
		List<UUID> seen = new ArrayList<>();
		List<UUID> takenBack = new ArrayList<>();
		for (int place = 0; place < steps.size(); place++) {
			if (steps.get(place).action() == PlanAction.SUBMIT) {
				boolean back = place + 1 < steps.size() && steps.get(place + 1).action() == PlanAction.WITHDRAW;
				(back ? takenBack : seen).add(steps.get(place).id());
			}
		}
		List<UUID> chosen = seen.isEmpty() ? takenBack : seen;
		return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.get(chosen.size() - 1));
	}

	/**
	 * The last approval.
	 * @param approved whether the plan stands approved now; then the approval before that
	 */
	static Optional<UUID> approvalBefore(List<TakenStep> steps, boolean approved) {
		int last = lastOf(steps, PlanAction.APPROVE);
		int before = (approved && last >= 0) ? lastOf(steps.subList(0, last), PlanAction.APPROVE) : last;
		return (before < 0) ? Optional.empty() : Optional.of(steps.get(before).id());
	}

	private static int lastOf(List<TakenStep> steps, PlanAction action) {
		for (int place = steps.size() - 1; place >= 0; place--) {
			if (steps.get(place).action() == action) {
				return place;
			}
		}
		return -1;
	}

}
