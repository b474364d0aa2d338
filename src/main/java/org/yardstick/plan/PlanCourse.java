package org.yardstick.plan;

import java.util.Set;
import java.util.UUID;

/**
 * How a plan came to where it is, as far as its next steps depend on it.
 *
 * @param returnedFrom the status in which a reviewer sent it back last, null if none did
 * @param undecided whether nobody has decided since it was handed in
 * @param makers the accounts that wrote in it or handed it in, never null
 */
public record PlanCourse(PlanStatus returnedFrom, boolean undecided, Set<UUID> makers) {

	/** Of a plan that nobody has touched yet. */
	static final PlanCourse NEW = new PlanCourse(null, false, Set.of());

	public PlanCourse {
		makers = Set.copyOf(makers);
	}

}
