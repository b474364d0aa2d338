package org.yardstick.organisation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who is acting: what every controller and service is told of the signed-in person.
 * Supplied as a controller argument by {@code identity}; made anew for each request, so a
 * changed role or assignment counts at once.
 *
 * @param accountId the account, never null
 * @param name the person's name as shown in histories
 * @param roles what the person may do, never empty
 * @param seat where the person sits, never null
 * @param origin the network address the request came from, null for the program itself
 */
public record Actor(UUID accountId, String name, Set<Role> roles, Seat seat, String origin) {

	public Actor {
		roles = Set.copyOf(roles);
	}

	/** The program itself, where no person acts: first start, demo content. */
	public static Actor program() {
		return new Actor(new UUID(0, 0), "系统", Set.of(Role.ADMIN), Seat.none(), null);
	}

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/** Whether the person has the role and the role reaches this unit's forms. */
	public boolean reaches(Role role, Affiliation place) {
		return is(role) && switch (role) {
			case UNIT -> place.unit().equals(this.seat.unit());
			case DEPARTMENT -> place.department().equals(this.seat.department());
			case DIVISION -> this.seat.divisionDepartments().contains(place.department());
			case PERFORMANCE, ADMIN -> true;
		};
	}

	/** Whether any of the person's roles reaches this unit's forms. */
	public boolean sees(Affiliation place) {
		return this.roles.stream().anyMatch((role) -> reaches(role, place));
	}

	/** Whether the person sees the forms of all departments. */
	public boolean seesEverything() {
		return is(Role.PERFORMANCE) || is(Role.ADMIN);
	}

	/**
	 * The departments whose forms the person reviews for the department or a division.
	 */
	public Set<DepartmentId> reviewedDepartments() {
		Set<DepartmentId> reviewed = new HashSet<>();
		if (is(Role.DIVISION)) {
			reviewed.addAll(this.seat.divisionDepartments());
		}
		if (is(Role.DEPARTMENT) && this.seat.department() != null) {
			reviewed.add(this.seat.department());
		}
		return reviewed;
	}

}
