package org.yardstick.organisation;

import java.util.Set;

/**
 * Where a person sits in the organisation; what the roles reach follows from it.
 *
 * @param unit the own unit, null for people of a department or the bureau
 * @param department the own department (the unit's, where there is a unit), null for
 * people of the bureau's divisions
 * @param division the own division of the bureau, null outside the bureau
 * @param divisionDepartments the departments assigned to the division, empty without one
 */
public record Seat(UnitId unit, DepartmentId department, DivisionId division, Set<DepartmentId> divisionDepartments) {

	public Seat {
		divisionDepartments = Set.copyOf(divisionDepartments);
	}

	/** The seat of someone who is assigned nowhere. */
	public static Seat none() {
		return new Seat(null, null, null, Set.of());
	}

}
