package org.yardstick.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.organisation.UnitId;

/**
 * A town for tests: two divisions; the education department with a school and a library,
 * the water department with a station; the years 2026 and 2027.
 */
public final class SmallTown {

	public final DivisionId culture = new DivisionId(UUID.randomUUID());

	public final DivisionId farming = new DivisionId(UUID.randomUUID());

	public final DepartmentId education = new DepartmentId(UUID.randomUUID());

	public final DepartmentId water = new DepartmentId(UUID.randomUUID());

	public final Affiliation school = new Affiliation(new UnitId(UUID.randomUUID()), this.education);

	public final Affiliation library = new Affiliation(new UnitId(UUID.randomUUID()), this.education);

	public final Affiliation station = new Affiliation(new UnitId(UUID.randomUUID()), this.water);

	private final JdbcClient jdbc;

	private SmallTown(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes the town into the database, in place of all other organisations. Leaves the
	 * sessions alone: requests see to them in transactions of their own and would wait
	 * for a test that has emptied them in its own.
	 */
	public static SmallTown settle(JdbcClient jdbc) {
		jdbc.sql("truncate sector_division, department, budgetary_unit cascade").update();
		SmallTown town = new SmallTown(jdbc);
		town.division(town.culture, "教科文科");
		town.division(town.farming, "农业农村科");
		town.department(town.education, "020", "教育局", town.culture);
		town.department(town.water, "010", "水利局", town.farming);
		town.unit(town.school, "020001", "第一中学");
		town.unit(town.library, "020002", "图书馆（本级）");
		town.unit(town.station, "010001", "河道管理站");
		for (int year = 2026; year <= 2027; year++) {
			jdbc.sql("insert into budget_cycle (fiscal_year) values (?) on conflict do nothing").param(year).update();
		}
		return town;
	}

	/** Has a fiscal year offer these templates and no others. */
	public void offer(int fiscalYear, Instant deadline, String... templates) {
		this.jdbc.sql("""
				insert into budget_cycle (fiscal_year, submission_deadline) values (?, ?)
				on conflict (fiscal_year) do update set submission_deadline = excluded.submission_deadline
				""").params(fiscalYear, (deadline != null) ? Timestamp.from(deadline) : null).update();
		this.jdbc.sql("delete from budget_cycle_template where fiscal_year = ?").param(fiscalYear).update();
		for (String template : templates) {
			this.jdbc.sql("insert into budget_cycle_template (fiscal_year, template) values (?, ?)")
				.params(fiscalYear, template)
				.update();
		}
	}

	/** Removes the town and its plans, for tests that cannot roll back. */
	public void leave() {
		this.jdbc.sql("truncate sector_division, department, budgetary_unit cascade").update();
	}

	public Actor clerk(Affiliation place) {
		return actor(Set.of(Role.UNIT), new Seat(place.unit(), place.department(), null, Set.of()));
	}

	public Actor reviewer(DepartmentId department) {
		return actor(Set.of(Role.DEPARTMENT), new Seat(null, department, null, Set.of()));
	}

	public Actor reviewer(DivisionId division, DepartmentId... departments) {
		return actor(Set.of(Role.DIVISION), new Seat(null, null, division, Set.of(departments)));
	}

	public Actor performance() {
		return actor(Set.of(Role.PERFORMANCE), Seat.none());
	}

	public static Actor actor(Set<Role> roles, Seat seat) {
		return new Actor(UUID.randomUUID(), "李某", roles, seat, null);
	}

	private void division(DivisionId id, String name) {
		this.jdbc.sql("insert into sector_division (id, version, name) values (?, 0, ?)")
			.params(id.value(), name)
			.update();
	}

	private void department(DepartmentId id, String code, String name, DivisionId division) {
		this.jdbc.sql("insert into department (id, version, code, name, division_id) values (?, 0, ?, ?, ?)")
			.params(id.value(), code, name, division.value())
			.update();
	}

	private void unit(Affiliation place, String code, String name) {
		this.jdbc.sql("""
				insert into budgetary_unit (id, version, code, name, department_id, department_itself)
				values (?, 0, ?, ?, ?, false)
				""").params(place.unit().value(), code, name, place.department().value()).update();
	}

}
