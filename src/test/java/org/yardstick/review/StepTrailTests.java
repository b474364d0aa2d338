package org.yardstick.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yardstick.plan.PlanAction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yardstick.plan.PlanAction.APPROVE;
import static org.yardstick.plan.PlanAction.PASS;
import static org.yardstick.plan.PlanAction.SEND_BACK;
import static org.yardstick.plan.PlanAction.SUBMIT;
import static org.yardstick.plan.PlanAction.WITHDRAW;

class StepTrailTests {

	private static List<TakenStep> steps(PlanAction... actions) {
		return Arrays.stream(actions).map((action) -> new TakenStep(UUID.randomUUID(), action)).toList();
	}

	private static Optional<UUID> step(List<TakenStep> steps, int place) {
		return Optional.of(steps.get(place).id());
	}

	@Test
	void aFirstSubmissionHasNothingToBeComparedWith() {
		assertThat(StepTrail.submissionBefore(steps(), true)).isEmpty();
		assertThat(StepTrail.submissionBefore(steps(SUBMIT, PASS), false)).isEmpty();
		assertThat(StepTrail.lastSeenSubmission(steps())).isEmpty();
	}

	@Test
	void reviewersCompareWithTheRoundBefore() {
		List<TakenStep> steps = steps(SUBMIT, SEND_BACK, SUBMIT, PASS, SEND_BACK, SUBMIT, PASS);
		assertThat(StepTrail.submissionBefore(steps, false)).isEqualTo(step(steps, 2));
	}

	@Test
	void theUnitComparesWithWhatItHandedIn() {
		List<TakenStep> steps = steps(SUBMIT, SEND_BACK, SUBMIT, SEND_BACK);
		assertThat(StepTrail.submissionBefore(steps, true)).isEqualTo(step(steps, 2));
		assertThat(StepTrail.lastSeenSubmission(steps)).isEqualTo(step(steps, 2));
	}

	@Test
	void whatTheUnitTookBackHidesNoChanges() {
		List<TakenStep> steps = steps(SUBMIT, SEND_BACK, SUBMIT, WITHDRAW, SUBMIT);
		assertThat(StepTrail.submissionBefore(steps, false)).isEqualTo(step(steps, 0));
	}

	@Test
	void whatTheUnitTookBackIsComparedWithWhereThereIsNothingElse() {
		List<TakenStep> steps = steps(SUBMIT, WITHDRAW, SUBMIT);
		assertThat(StepTrail.submissionBefore(steps, false)).isEqualTo(step(steps, 0));
	}

	@Test
	void anApprovedFormIsComparedWithTheApprovalBefore() {
		List<TakenStep> steps = steps(SUBMIT, PASS, APPROVE, SUBMIT, PASS, APPROVE);
		assertThat(StepTrail.approvalBefore(steps, false)).isEqualTo(step(steps, 5));
		assertThat(StepTrail.approvalBefore(steps, true)).isEqualTo(step(steps, 2));
		assertThat(StepTrail.approvalBefore(steps.subList(0, 3), true)).isEmpty();
		assertThat(StepTrail.approvalBefore(steps(SUBMIT), false)).isEmpty();
	}

}
