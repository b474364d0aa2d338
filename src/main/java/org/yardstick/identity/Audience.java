package org.yardstick.identity;

import java.util.UUID;

import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitId;

/**
 * The people of one role at one place.
 *
 * @param role what they come for
 * @param place id of the unit, department or division that the role reaches; null where
 * it reaches everything
 */
public record Audience(Role role, UUID place) {

	/** Those who fill in the forms of the unit. */
	public static Audience clerks(UnitId unit) {
		return new Audience(Role.UNIT, unit.value());
	}

	/** Those who review for the department. */
	public static Audience department(DepartmentId department) {
		return new Audience(Role.DEPARTMENT, department.value());
	}

	/** Those who review for the division of the bureau. */
	public static Audience division(DivisionId division) {
		return new Audience(Role.DIVISION, division.value());
	}

	/** The performance division. */
	public static Audience performance() {
		return new Audience(Role.PERFORMANCE, null);
	}

}
