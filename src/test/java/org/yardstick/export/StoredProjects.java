package org.yardstick.export;

import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanId;

import tools.jackson.databind.json.JsonMapper;

/** A department with a unit, and projects written straight into the table. */
public final class StoredProjects {

	public final DepartmentId department = new DepartmentId(UUID.randomUUID());

	public final UnitId unit = new UnitId(UUID.randomUUID());

	private final JdbcClient jdbc;

	private StoredProjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public static StoredProjects of(JdbcClient jdbc, String departmentCode, String departmentName) {
		StoredProjects projects = new StoredProjects(jdbc);
		jdbc.sql("insert into department (id, version, code, name) values (?, 0, ?, ?)")
			.params(projects.department.value(), departmentCode, departmentName)
			.update();
		jdbc.sql("""
				insert into budgetary_unit (id, version, code, name, department_id, department_itself)
				values (?, 0, ?, ?, ?, false)
				""")
			.params(projects.unit.value(), departmentCode + "001", departmentName + "服务中心", projects.department.value())
			.update();
		jdbc.sql("insert into budget_cycle (fiscal_year, version) values (2026, 0) on conflict do nothing").update();
		return projects;
	}

	/** The clerk of the unit. */
	public Actor clerk() {
		return new Actor(UUID.randomUUID(), "填报人", Set.of(Role.UNIT),
				new Seat(this.unit, this.department, null, Set.of()), null);
	}

	/** Stores an approved project. */
	public PlanId store(String code, PlanContent content) {
		UUID id = UUID.randomUUID();
		store("'" + id + "'::uuid", code, new JsonMapper().writeValueAsString(content), "generate_series(1, 1)");
		return new PlanId(id);
	}

	/** Stores many alike, with codes of five digits after the beginning. */
	public void storeMany(String beginning, int number, PlanContent content) {
		store("gen_random_uuid()", beginning, new JsonMapper().writeValueAsString(content),
				"generate_series(1, " + number + ")");
	}

	/** Stores one whose cells can not be read. */
	public void storeBroken(String code) {
		store("gen_random_uuid()", code, "{\"indicators\": 7}", "generate_series(1, 1)");
	}

	private void store(String id, String code, String content, String rows) {
		this.jdbc
			.sql("""
					insert into performance_plan (id, version, status, fiscal_year, template, layout, unit_id, department_id,
					  content, project_name, project_code, total_amount, search_text, ever_submitted, approval_number,
					  approval_date, created_at, updated_at, updated_by, updated_by_name)
					select %s, 0, 'APPROVED', 2026, 'weihai-project-2024', 'standard', :unit, :department, :content::jsonb,
					  '项目', :code || lpad(n::text, 5, '0'), 1, '项目', true, '青财绩〔2026〕7号', date '2026-02-09',
					  now(), now(), gen_random_uuid(), '李某'
					from %s as n
					"""
				.formatted(id, rows))
			.param("unit", this.unit.value())
			.param("department", this.department.value())
			.param("code", code)
			.param("content", content)
			.update();
	}

}
