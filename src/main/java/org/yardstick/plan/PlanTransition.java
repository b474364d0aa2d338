package org.yardstick.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.yardstick.organisation.Role;

import static org.yardstick.plan.PlanAction.APPROVE;
import static org.yardstick.plan.PlanAction.PASS;
import static org.yardstick.plan.PlanAction.SEND_BACK;
import static org.yardstick.plan.PlanAction.SUBMIT;
import static org.yardstick.plan.PlanAction.WITHDRAW;
import static org.yardstick.plan.PlanStatus.APPROVED;
import static org.yardstick.plan.PlanStatus.DEPARTMENT_REVIEWED;
import static org.yardstick.plan.PlanStatus.DIVISION_REVIEWED;
import static org.yardstick.plan.PlanStatus.DRAFT;
import static org.yardstick.plan.PlanStatus.RETURNED;
import static org.yardstick.plan.PlanStatus.SUBMITTED;

/**
 * The way of a plan as one table: from which status which action of which role leads
 * where. Pages, API and tests read it; nothing else changes a status.
 * <p>
 * A unit that is its own department (本级) has no department above it to wait for: where a
 * transition says so, it holds for such units only.
 */
public enum PlanTransition {

	SUBMIT_DRAFT(SUBMIT, DRAFT, SUBMITTED, Role.UNIT, DepartmentStep.TAKEN),
	SUBMIT_DRAFT_PAST_DEPARTMENT(SUBMIT, DRAFT, DEPARTMENT_REVIEWED, Role.UNIT, DepartmentStep.SKIPPED),
	SUBMIT_AGAIN(SUBMIT, RETURNED, SUBMITTED, Role.UNIT, DepartmentStep.TAKEN),
	SUBMIT_AGAIN_PAST_DEPARTMENT(SUBMIT, RETURNED, DEPARTMENT_REVIEWED, Role.UNIT, DepartmentStep.SKIPPED),
	WITHDRAW_SUBMITTED(WITHDRAW, SUBMITTED, DRAFT, Role.UNIT, DepartmentStep.TAKEN),
	WITHDRAW_PAST_DEPARTMENT(WITHDRAW, DEPARTMENT_REVIEWED, DRAFT, Role.UNIT, DepartmentStep.SKIPPED),
	PASS_BY_DEPARTMENT(PASS, SUBMITTED, DEPARTMENT_REVIEWED, Role.DEPARTMENT, DepartmentStep.EITHER),
	PASS_BY_DIVISION(PASS, DEPARTMENT_REVIEWED, DIVISION_REVIEWED, Role.DIVISION, DepartmentStep.EITHER),
	APPROVE_BY_PERFORMANCE(APPROVE, DIVISION_REVIEWED, APPROVED, Role.PERFORMANCE, DepartmentStep.EITHER),
	SEND_BACK_BY_DEPARTMENT(SEND_BACK, SUBMITTED, RETURNED, Role.DEPARTMENT, DepartmentStep.EITHER),
	SEND_BACK_BY_DIVISION(SEND_BACK, DEPARTMENT_REVIEWED, RETURNED, Role.DIVISION, DepartmentStep.EITHER),
	SEND_BACK_BY_PERFORMANCE(SEND_BACK, DIVISION_REVIEWED, RETURNED, Role.PERFORMANCE, DepartmentStep.EITHER);

	/** For which units a transition holds. */
	private enum DepartmentStep {

		TAKEN, SKIPPED, EITHER;

		boolean fits(boolean ownDepartment) {
			return this == EITHER || (this == SKIPPED) == ownDepartment;
		}

	}

	private final PlanAction action;

	private final PlanStatus from;

	private final PlanStatus to;

	private final Role role;

	private final DepartmentStep departmentStep;

	PlanTransition(PlanAction action, PlanStatus from, PlanStatus to, Role role, DepartmentStep departmentStep) {
		this.action = action;
		this.from = from;
		this.to = to;
		this.role = role;
		this.departmentStep = departmentStep;
	}

	/**
	 * The transition of an action in a status.
	 * @param ownDepartment whether the plan's unit is its own department
	 * @return empty if the status forbids the action
	 */
	public static Optional<PlanTransition> of(PlanAction action, PlanStatus from, boolean ownDepartment) {
		return from(from, ownDepartment).stream().filter((transition) -> transition.action == action).findFirst();
	}

	/** All transitions that lead on from a status. */
	public static List<PlanTransition> from(PlanStatus status, boolean ownDepartment) {
		return Arrays.stream(values())
			.filter((transition) -> transition.from == status && transition.departmentStep.fits(ownDepartment))
			.toList();
	}

	/** The role that decides on plans in a status, empty where no reviewer is awaited. */
	public static Optional<Role> awaitedReviewer(PlanStatus status) {
		return Arrays.stream(values())
			.filter((transition) -> transition.from == status && transition.action == SEND_BACK)
			.map(PlanTransition::role)
			.findFirst();
	}

	public PlanAction action() {
		return this.action;
	}

	public PlanStatus from() {
		return this.from;
	}

	public PlanStatus to() {
		return this.to;
	}

	/** Who may do it, within the role's scope. */
	public Role role() {
		return this.role;
	}

}
