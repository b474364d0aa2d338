package org.yardstick.likeness;

import java.time.Instant;
import java.util.Comparator;

import org.yardstick.plan.PlanId;

/**
 * What is known of a stored plan before it is read.
 *
 * @param name of the project, null if blank
 * @param code of the project, null if blank
 * @param ofSameUnit whether it is of the unit of the form it is compared with; null for a
 * form that is not stored, whose unit nobody knows
 * @param begunAt when it was first stored
 */
public record StoredProject(PlanId id, String name, String code, Boolean ofSameUnit, Instant begunAt) {

	/** The plan that was begun first comes first. */
	static final Comparator<StoredProject> BY_AGE = Comparator.comparing(StoredProject::begunAt)
		.thenComparing((project) -> project.id().value());

}
