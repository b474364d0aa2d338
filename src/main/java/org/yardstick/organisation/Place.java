package org.yardstick.organisation;

import java.util.UUID;

/**
 * One place in the organisation, at whichever level: where an account is assigned.
 */
public record Place(PlaceKind kind, UUID id) {

	public static Place of(UnitId unit) {
		return new Place(PlaceKind.UNIT, unit.value());
	}

	public static Place of(DepartmentId department) {
		return new Place(PlaceKind.DEPARTMENT, department.value());
	}

	public static Place of(DivisionId division) {
		return new Place(PlaceKind.DIVISION, division.value());
	}

	/** The id if the place is of this kind, else null. */
	public UUID idOf(PlaceKind kind) {
		return (this.kind == kind) ? this.id : null;
	}

}
