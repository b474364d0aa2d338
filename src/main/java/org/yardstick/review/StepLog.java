package org.yardstick.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailChange;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;

/** Writes steps into the history of their plan, and on the trail of everything. */
@Component
class StepLog {

	private final ReviewSteps steps;

	private final Trail trail;

	StepLog(ReviewSteps steps, Trail trail) {
		this.steps = steps;
		this.trail = trail;
	}

	/**
	 * Adds a step.
	 * @param after the plan after the step
	 */
	ReviewStep add(Actor actor, ReviewStep step, PlanSnapshot after) {
		ReviewStep added = this.steps.save(step);
		this.trail.record(actor,
				new TrailEntry(kind(step.action()), after.subject(), words(step),
						List.of(TrailChange.of("状态", step.from().title(), step.to().title()),
								TrailChange.of("内容指纹", null, step.contentHash()))));
		return added;
	}

	/** All steps of a plan, oldest first. */
	List<ReviewStep> of(PlanId plan) {
		return this.steps.findByPlanIdOrderByTakenAtAscPlanVersionAsc(plan.value());
	}

	private static String words(ReviewStep step) {
		String reasons = step.reasons().stream().map(GivenReason::title).collect(Collectors.joining("、"));
		String words = Stream
			.of((step.approvalNumber() != null && step.action() == PlanAction.APPROVE) ? "文号 " + step.approvalNumber()
					: "", reasons.isEmpty() ? "" : "退回原因：" + reasons, (step.opinion() != null) ? step.opinion() : "",
					step.remarks().isEmpty() ? "" : "批注 " + step.remarks().size() + " 条")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("；"));
		return words.isEmpty() ? null : words;
	}

	private static TrailKind kind(PlanAction action) {
		return switch (action) {
			case SUBMIT -> TrailKind.SUBMITTED;
			case WITHDRAW -> TrailKind.WITHDRAWN;
			case PASS -> TrailKind.PASSED;
			case SEND_BACK -> TrailKind.SENT_BACK;
			case APPROVE -> TrailKind.APPROVED;
			case PUBLISH -> TrailKind.PUBLISHED;
			case RETRACT -> TrailKind.RETRACTED;
			case REVISE -> TrailKind.AMENDMENT_BEGUN;
		};
	}

}
