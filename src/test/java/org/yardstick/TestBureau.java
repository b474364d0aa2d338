package org.yardstick;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.cycle.CycleAdministration;
import org.yardstick.cycle.CycleTerms;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentDetails;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Label;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.organisation.UnitDetails;
import org.yardstick.organisation.UnitId;

/**
 * Sets up a small bureau in an empty database: {@code @Import(TestBureau.class)} and ask
 * for a new {@link Bureau}. Codes and names differ from bureau to bureau, so that tests
 * can share a database.
 */
@TestComponent
public class TestBureau {

	private final OrganisationMaintenance maintenance;

	private final BudgetCycles cycles;

	private final CycleAdministration administration;

	public TestBureau(OrganisationMaintenance maintenance, BudgetCycles cycles, CycleAdministration administration) {
		this.maintenance = maintenance;
		this.cycles = cycles;
		this.administration = administration;
	}

	/**
	 * A division with one department, its own unit (本级) and a unit below it.
	 *
	 * @param school the unit below
	 * @param itself the unit that is the department itself
	 */
	public record Bureau(DivisionId division, DepartmentId department, UnitId school, UnitId itself) {

		/** The clerk of the unit below. */
		public Actor clerk() {
			return actor(Role.UNIT, new Seat(this.school, this.department, null, Set.of()));
		}

		/** The clerk of the department itself. */
		public Actor clerkOfDepartment() {
			return actor(Role.UNIT, new Seat(this.itself, this.department, null, Set.of()));
		}

		/** The reviewer of the department. */
		public Actor departmentReviewer() {
			return actor(Role.DEPARTMENT, new Seat(null, this.department, null, Set.of()));
		}

		/** The reviewer of the division. */
		public Actor divisionReviewer() {
			return actor(Role.DIVISION, new Seat(null, null, this.division, Set.of(this.department)));
		}

		/** Someone of the performance division. */
		public Actor performanceReviewer() {
			return actor(Role.PERFORMANCE, Seat.none());
		}

		/** An administrator who sits nowhere. */
		public Actor administrator() {
			return actor(Role.ADMIN, Seat.none());
		}

		private static Actor actor(Role role, Seat seat) {
			return new Actor(UUID.randomUUID(), role.title(), Set.of(role), seat, "192.0.2.7");
		}

	}

	/** A new bureau of its own, beside all others. */
	public Bureau open() {
		String code = UUID.randomUUID().toString().substring(0, 8);
		DivisionId division = this.maintenance.addDivision(Actor.program(), "教科文科" + code);
		DepartmentId department = this.maintenance.addDepartment(Actor.program(),
				new DepartmentDetails(new Label(code, "教育局" + code), division));
		UnitId school = this.maintenance.addUnit(Actor.program(),
				new UnitDetails(new Label(code + "002", "实验小学" + code), department, false));
		UnitId itself = this.maintenance.addUnit(Actor.program(),
				new UnitDetails(new Label(code + "001", "教育局本级" + code), department, true));
		return new Bureau(division, department, school, itself);
	}

	/**
	 * Opens a fiscal year, or changes its deadline and adds to its templates.
	 * @param deadline null for none
	 */
	public void openYear(int fiscalYear, Instant deadline, String... templates) {
		Set<String> offered = new HashSet<>(Set.of(templates));
		BudgetCycle existing = this.cycles.find(fiscalYear).orElse(null);
		if (existing == null) {
			this.administration.open(Actor.program(), fiscalYear, new CycleTerms(deadline, offered));
		}
		else {
			offered.addAll(existing.terms().templates());
			this.administration.change(Actor.program(), fiscalYear, existing.version(),
					new CycleTerms(deadline, offered));
		}
	}

}
