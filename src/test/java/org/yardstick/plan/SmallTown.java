package org.yardstick.plan;

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
final class SmallTown {

	final DivisionId culture = new DivisionId(UUID.randomUUID());

	final DivisionId farming = new DivisionId(UUID.randomUUID());

	final DepartmentId education = new DepartmentId(UUID.randomUUID());

	final DepartmentId water = new DepartmentId(UUID.randomUUID());

	final Affiliation school = new Affiliation(new UnitId(UUID.randomUUID()), this.education);

	final Affiliation library = new Affiliation(new UnitId(UUID.randomUUID()), this.education);

	final Affiliation station = new Affiliation(new UnitId(UUID.randomUUID()), this.water);

	private final JdbcClient jdbc;

	private SmallTown(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes the town into the database. */
	static SmallTown settle(JdbcClient jdbc) {
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

	/** Removes the town and its plans, for tests that cannot roll back. */
	void leave() {
		this.jdbc.sql("delete from performance_plan").update();
		this.jdbc.sql("delete from budgetary_unit").update();
		this.jdbc.sql("delete from department").update();
		this.jdbc.sql("delete from sector_division").update();
	}

	Actor clerk(Affiliation place) {
		return actor(Set.of(Role.UNIT), new Seat(place.unit(), place.department(), null, Set.of()));
	}

	Actor reviewer(DepartmentId department) {
		return actor(Set.of(Role.DEPARTMENT), new Seat(null, department, null, Set.of()));
	}

	Actor reviewer(DivisionId division, DepartmentId... departments) {
		return actor(Set.of(Role.DIVISION), new Seat(null, null, division, Set.of(departments)));
	}

	Actor performance() {
		return actor(Set.of(Role.PERFORMANCE), Seat.none());
	}

	static Actor actor(Set<Role> roles, Seat seat) {
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
