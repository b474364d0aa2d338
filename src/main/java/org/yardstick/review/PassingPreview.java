package org.yardstick.review;

import java.util.List;

import org.yardstick.shared.Yuan;

/**
 * What would happen if forms were passed together.
 *
 * @param passable by department
 * @param refused those that cannot be passed
 */
public record PassingPreview(List<DepartmentShare> passable, List<NotPassed> refused) {

	/**
	 * What passes of one department.
	 *
	 * @param total of the amounts that are filled in
	 */
	public record DepartmentShare(String departmentName, List<QueuedPlan> plans, Yuan total) {
	}

	/** How many forms would be passed. */
	public int number() {
		return this.passable.stream().mapToInt((share) -> share.plans().size()).sum();
	}

	/** The amounts of all forms that would be passed. */
	public Yuan total() {
		return this.passable.stream().map(DepartmentShare::total).reduce(Yuan.ZERO, Yuan::plus);
	}

}
