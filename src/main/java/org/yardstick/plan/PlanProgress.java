package org.yardstick.plan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Role;
import org.yardstick.shared.Yuan;

/**
 * How far the plans of a year are, for those who review them, within their scope. What
 * waits for one person is {@link PlanWorklist}'s.
 * <p>
 * The counts are made of the index {@code performance_plan_progress} alone, so that they
 * are right at any moment and need nothing stored.
 */
@Service
@Transactional(readOnly = true)
public class PlanProgress {

	/** Whose scope is looked at: a clerk's own unit is no part of it. */
	private static final Set<Role> REVIEWERS = EnumSet.complementOf(EnumSet.of(Role.UNIT));

	private static final String COUNTS = Arrays.stream(PlanStatus.values())
		.map((status) -> "sum(plans) filter (where status = '%1$s') as %1$s".formatted(status))
		.collect(Collectors.joining(", "));

	/**
	 * The first of each department and status, from the index of what waits: without it a
	 * reviewer for whom nothing waits would have all plans of the year looked through.
	 */
	private static final String LONGEST = """
			select distinct on (longest.status) longest.*
			from (select p.department_id from (select id as department_id from department) p%s) reviewed,
			  (values ('SUBMITTED'), ('DEPARTMENT_REVIEWED'), ('DIVISION_REVIEWED')) awaited (status),
			  lateral (select p.id, p.status, p.project_name, p.updated_at from performance_plan p
			    where not p.superseded and p.status in ('SUBMITTED', 'DEPARTMENT_REVIEWED', 'DIVISION_REVIEWED')
			      and p.fiscal_year = :year and p.department_id = reviewed.department_id and p.status = awaited.status
			    order by p.updated_at, p.id limit 1) longest
			order by longest.status, longest.updated_at, longest.id
			""";

	private final JdbcClient jdbc;

	PlanProgress(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By department; departments without plans of the year are left out. */
	public List<PlaceProgress> ofDepartments(Actor reviewer, int fiscalYear) {
		return progress("department_id", reviewed(reviewer, fiscalYear));
	}

	/** By unit of a department; units without plans of the year are left out. */
	public List<PlaceProgress> ofUnits(Actor reviewer, DepartmentId department, int fiscalYear) {
		SqlConditions conditions = reviewed(reviewer, fiscalYear);
		conditions.equal("p.department_id", department.value());
		return progress("unit_id", conditions);
	}

	/**
	 * What waits longest, one plan for each status that awaits reviewers.
	 * @param department null for all that the reviewer sees
	 */
	public List<LongestWait> longestWaits(Actor reviewer, int fiscalYear, DepartmentId department) {
		SqlConditions departments = new SqlConditions();
		departments.add(PlanScope.reached(reviewer, REVIEWERS, departments));
		departments.equal("p.department_id", (department != null) ? department.value() : null);
		return this.jdbc.sql(LONGEST.formatted(departments.where()))
			.params(departments.parameters())
			.param("year", fiscalYear)
			.query((row, number) -> new LongestWait(PlanStatus.valueOf(row.getString("status")),
					PlanId.of(row.getString("id")), row.getString("project_name"),
					row.getTimestamp("updated_at").toInstant()))
			.list();
	}

	private static SqlConditions reviewed(Actor reviewer, int fiscalYear) {
		SqlConditions conditions = SqlConditions.ofPlansThatHold();
		conditions.equal("p.fiscal_year", fiscalYear);
		conditions.add(PlanScope.reached(reviewer, REVIEWERS, conditions));
		return conditions;
	}

	/** By unit and status first: so the rows come in the order of the index. */
	private List<PlaceProgress> progress(String place, SqlConditions conditions) {
		return this.jdbc
			.sql("select " + place + " as place, count(distinct unit_id) as units, " + COUNTS
					+ ", sum(total) as total_amount, "
					+ "sum(total) filter (where status in ('APPROVED', 'PUBLISHED')) as approved_amount from ("
					+ "select p.department_id, p.unit_id, p.status, count(*) as plans, sum(p.total_amount) as total "
					+ "from performance_plan p" + conditions.where()
					+ " group by p.department_id, p.unit_id, p.status) counted group by " + place)
			.params(conditions.parameters())
			.query(PlanProgress::progress)
			.list();
	}

	private static PlaceProgress progress(ResultSet row, int number) throws SQLException {
		Map<PlanStatus, Long> plans = new EnumMap<>(PlanStatus.class);
		for (PlanStatus status : PlanStatus.values()) {
			long counted = row.getLong(status.name());
			if (counted > 0) {
				plans.put(status, counted);
			}
		}
		return new PlaceProgress(row.getObject("place", UUID.class), row.getLong("units"), plans,
				amount(row, "total_amount"), amount(row, "approved_amount"));
	}

	private static Yuan amount(ResultSet row, String column) throws SQLException {
		BigDecimal amount = row.getBigDecimal(column);
		return (amount != null) ? new Yuan(amount) : Yuan.ZERO;
	}

}
