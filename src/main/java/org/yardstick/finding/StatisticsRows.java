package org.yardstick.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanId;
import org.yardstick.rule.Severity;

/**
 * Counts the findings of a year, from the index {@code finding_statistics} alone as far
 * as possible.
 */
@Component
class StatisticsRows {

	private final JdbcClient jdbc;

	StatisticsRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<FindingTally> tallies(Actor actor, FindingFilter filter) {
		return over(actor, filter, """
				select code, department_id, count(*) filter (where severity = 'ERROR') as errors,
				  count(*) filter (where severity = 'WARNING') as warnings,
				  count(*) filter (where severity = 'INFO') as infos, count(distinct plan_id) as plans
				from finding""", " group by code, department_id order by code, department_id")
			.query((row, number) -> new FindingTally(row.getString("code"),
					DepartmentId.of(row.getString("department_id")), row.getLong("errors"), row.getLong("warnings"),
					row.getLong("infos"), row.getLong("plans")))
			.list();
	}

	/** How many findings the plans of the page have, those with most first. */
	Map<PlanId, Long> page(Actor actor, FindingFilter filter, PageRequest page) {
		Map<PlanId, Long> found = new LinkedHashMap<>();
		over(actor, filter, "select plan_id, count(*) as findings from finding", """
				 group by department_id, plan_id order by findings desc, plan_id
				limit :limit offset :offset""").param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row) -> {
				found.put(PlanId.of(row.getString("plan_id")), row.getLong("findings"));
			});
		return found;
	}

	/** How many plans have such findings. */
	long count(Actor actor, FindingFilter filter) {
		return over(actor, filter, "select count(*) from (select from finding",
				" group by department_id, plan_id) concerned")
			.query(Long.class)
			.single();
	}

	/** The first of such findings of each plan, in the order of the form. */
	Map<PlanId, List<FoundPlace>> first(Collection<PlanId> plans, FindingFilter filter, int most) {
		Map<PlanId, List<FoundPlace>> first = new HashMap<>();
		this.jdbc.sql("""
				select * from (select plan_id, code, severity, place, reason,
				    row_number() over (partition by plan_id order by position) as number
				  from finding where plan_id = any(:plans) and (:code::text is null or code = :code)
				    and (:severity::text is null or severity = :severity)) found
				where number <= :most order by plan_id, number
				""")
			.param("plans", new SqlArrayValue("uuid", plans.stream().map(PlanId::value).toArray()))
			.param("code", filter.code())
			.param("severity", name(filter.severity()))
			.param("most", most)
			.query((row) -> {
				first.computeIfAbsent(PlanId.of(row.getString("plan_id")), (plan) -> new ArrayList<>())
					.add(new FoundPlace(row.getString("code"), Severity.valueOf(row.getString("severity")),
							row.getString("place"), row.getString("reason")));
			});
		return first;
	}

	/** The statement over the findings that the actor reviews and the filter leaves. */
	private StatementSpec over(Actor actor, FindingFilter filter, String select, String end) {
		StringBuilder sql = new StringBuilder(select).append(" where fiscal_year = :year");
		Map<String, Object> values = new HashMap<>(Map.of("year", filter.fiscalYear()));
		if (!actor.seesEverything()) {
			sql.append(" and department_id = any(:scope)");
			values.put("scope",
					new SqlArrayValue("uuid", actor.reviewedDepartments().stream().map(DepartmentId::value).toArray()));
		}
		if (filter.code() != null) {
			sql.append(" and code = :code");
			values.put("code", filter.code());
		}
		if (filter.department() != null) {
			sql.append(" and department_id = :department");
			values.put("department", filter.department().value());
		}
		if (filter.severity() != null) {
			sql.append(" and severity = :severity");
			values.put("severity", filter.severity().name());
		}
		return this.jdbc.sql(sql.append(end).toString()).params(values);
	}

	private static String name(Severity severity) {
		return (severity != null) ? severity.name() : null;
	}

}
