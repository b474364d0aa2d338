package org.yardstick.restapi.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanStatus;
import org.yardstick.review.GivenReason;
import org.yardstick.review.Remark;
import org.yardstick.review.ReviewStep;

/**
 * A step of a plan's history as the API shows it.
 *
 * @param version the plan's version after the step
 * @param contentHash SHA-256 of the form as it was
 */
record StepRepresentation(PlanAction action, PlanStatus from, PlanStatus to, Instant at, String by, String opinion,
		List<Remark> remarks, List<GivenReason> reasons, String approvalNumber, LocalDate approvalDate, long version,
		String contentHash) {

	static StepRepresentation of(ReviewStep step) {
		return new StepRepresentation(step.action(), step.from(), step.to(), step.takenAt(), step.by(), step.opinion(),
				step.remarks(), step.reasons(), step.approvalNumber(), step.approvalDate(), step.planVersion(),
				step.contentHash());
	}

}
