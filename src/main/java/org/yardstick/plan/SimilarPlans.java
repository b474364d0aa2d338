package org.yardstick.plan;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

/** Finds the plans that a form from outside may be a second time. */
@Service
@Transactional(readOnly = true)
public class SimilarPlans {

	private final JdbcClient jdbc;

	SimilarPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The plans that the actor may fill in and one of the probes
	 * {@linkplain PlanProbe#matches means}, last changed first. One statement, however
	 * many probes.
	 */
	public List<SimilarPlan> find(Actor actor, Collection<PlanProbe> probes) {
		if (probes.isEmpty()) {
			return List.of();
		}
		SqlConditions sql = SqlConditions.ofPlansThatHold();
		sql.add(PlanScope.reached(actor, EnumSet.of(Role.UNIT, Role.ADMIN), sql));
		sql.add("p.fiscal_year = any(" + sql.bind(new SqlArrayValue("integer", years(probes))) + ")");
		sql.add(sql.anyOf("p.unit_id", units(probes)));
		return this.jdbc.sql(PlanRows.summaries("p.ever_submitted", sql, PlanOrder.RECENT))
			.params(sql.parameters())
			.query((row, number) -> SimilarPlan.of(PlanRows.summary(row, number), row.getBoolean("ever_submitted")))
			.stream()
			.filter((plan) -> probes.stream().anyMatch(plan.probe()::matches))
			.toList();
	}

	private static Object[] years(Collection<PlanProbe> probes) {
		return probes.stream().map(PlanProbe::fiscalYear).distinct().toArray();
	}

	private static List<UUID> units(Collection<PlanProbe> probes) {
		return probes.stream().map((probe) -> probe.unit().value()).distinct().toList();
	}

}
