package org.yardstick;

import java.util.Set;
import java.util.UUID;

import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.organisation.UnitId;

/**
 * People of a small made-up bureau: one division looks after one department, which has
 * one unit. None of them is in the database.
 */
public final class Actors {

	public static final UnitId UNIT = new UnitId(new UUID(1, 1));

	public static final DepartmentId DEPARTMENT = new DepartmentId(new UUID(1, 2));

	public static final DivisionId DIVISION = new DivisionId(new UUID(1, 3));

	/** The unit's forms. */
	public static final Affiliation PLACE = new Affiliation(UNIT, DEPARTMENT);

	private Actors() {
	}

	public static Actor unit() {
		return actor(Role.UNIT, new Seat(UNIT, DEPARTMENT, null, Set.of()));
	}

	public static Actor department() {
		return actor(Role.DEPARTMENT, new Seat(null, DEPARTMENT, null, Set.of()));
	}

	public static Actor division() {
		return actor(Role.DIVISION, new Seat(null, null, DIVISION, Set.of(DEPARTMENT)));
	}

	public static Actor performance() {
		return actor(Role.PERFORMANCE, Seat.none());
	}

	public static Actor admin() {
		return actor(Role.ADMIN, Seat.none());
	}

	/** The one of the five with this role. */
	public static Actor with(Role role) {
		return switch (role) {
			case UNIT -> unit();
			case DEPARTMENT -> department();
			case DIVISION -> division();
			case PERFORMANCE -> performance();
			case ADMIN -> admin();
		};
	}

	public static Actor actor(Role role, Seat seat) {
		return new Actor(new UUID(2, role.ordinal()), role.title(), Set.of(role), seat, "192.0.2.7");
	}

}
