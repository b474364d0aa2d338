package org.yardstick.review.web;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.cycle.ReviewRoute;
import org.yardstick.finding.Answer;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.review.ReviewStep;

/**
 * The panel beside a form that says where it stands, what the reader can do and what
 * happened so far.
 *
 * @param route of the plan's year
 * @param steps the plan took, oldest first
 * @param answers to its findings, oldest first
 */
record WayView(PlanSnapshot plan, ReviewRoute route, List<PlanAction> choices, List<ReviewStep> steps,
		List<Answer> answers) {

	/** A stage of the way and the status in which a plan waits there. */
	record Stage(String title, PlanStatus waiting) {
	}

	/** Those that the year uses. */
	public List<Stage> getStages() {
		List<Stage> stages = new ArrayList<>();
		stages.add(new Stage("填报", PlanStatus.DRAFT));
		if (this.route.departmentReviews()) {
			stages.add(new Stage("部门审核", PlanStatus.SUBMITTED));
		}
		stages.add(new Stage(this.route.bureauInOneStep() ? "财政审核" : "业务科审核", PlanStatus.DEPARTMENT_REVIEWED));
		if (!this.route.bureauInOneStep()) {
			stages.add(new Stage("绩效科审核", PlanStatus.DIVISION_REVIEWED));
		}
		stages.add(new Stage("批复", PlanStatus.APPROVED));
		return stages;
	}

	/** What happened so far, latest first. */
	public List<WayEntry> getHistory() {
		return WayEntry.of(this.steps, this.answers);
	}

	/** Whether the plan waits at the stage now. */
	public boolean isAt(Stage stage) {
		PlanStatus status = switch (this.plan.status()) {
			case RETURNED -> PlanStatus.DRAFT;
			case PUBLISHED -> PlanStatus.APPROVED;
			default -> this.plan.status();
		};
		return stage.waiting() == status;
	}

	public boolean isMaySubmit() {
		return this.choices.contains(PlanAction.SUBMIT);
	}

	public boolean isMayWithdraw() {
		return this.choices.contains(PlanAction.WITHDRAW);
	}

	/** Whether the reader is asked for the last decision, with number and date. */
	public boolean isMayApprove() {
		return this.choices.contains(PlanAction.APPROVE);
	}

	/** Whether the reader is asked for a decision. */
	public boolean isAwaitsDecision() {
		return this.choices.contains(PlanAction.SEND_BACK);
	}

	/** The last opinion with which the plan came back, null unless it is back now. */
	public ReviewStep getSentBack() {
		return (this.plan.status() == PlanStatus.RETURNED) ? lastReturn() : null;
	}

	/**
	 * The return that the unit answers by handing in again, null unless the plan is under
	 * review and was sent back before.
	 */
	public ReviewStep getReturnedBefore() {
		boolean underReview = !this.plan.status().isEditable() && !this.plan.status().isApproved();
		return underReview ? lastReturn() : null;
	}

	private ReviewStep lastReturn() {
		return this.steps.stream()
			.filter((step) -> step.action() == PlanAction.SEND_BACK)
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

}
