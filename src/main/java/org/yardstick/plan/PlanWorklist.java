package org.yardstick.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.cycle.ReviewRoute;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

/**
 * What waits for whom: the forms that a clerk has in hand, those that a reviewer is next
 * to decide on, and how far all of them are.
 */
@Service
@Transactional(readOnly = true)
public class PlanWorklist {

	/** Word for word as the indexes of what waits say it. */
	private static final String IN_REVIEW = "p.status in ('SUBMITTED', 'DEPARTMENT_REVIEWED', 'DIVISION_REVIEWED')";

	private final JdbcClient jdbc;

	private final BudgetCycles cycles;

	PlanWorklist(JdbcClient jdbc, BudgetCycles cycles) {
		this.jdbc = jdbc;
		this.cycles = cycles;
	}

	/**
	 * The plans of the clerk's unit in a status, last changed first; none for people
	 * without a unit.
	 * @param most how many of them to bring along with their number
	 */
	public Page<PlanSummary> ofUnit(Actor actor, PlanStatus status, int most) {
		return first(most, inStatus(actor, Role.UNIT, status), PlanOrder.RECENT);
	}

	/** The statuses in which plans of some year wait for a role that the actor has. */
	public Set<PlanStatus> awaited(Actor actor) {
		Collection<ReviewRoute> routes = this.cycles.routes().values();
		Set<PlanStatus> awaited = EnumSet.noneOf(PlanStatus.class);
		for (PlanStatus status : PlanStatus.values()) {
			if (routes.stream()
				.flatMap((route) -> PlanTransition.awaitedReviewers(status, route).stream())
				.anyMatch(actor::is)) {
				awaited.add(status);
			}
		}
		return awaited;
	}

	/**
	 * The plans in a status that wait for the actor to decide, waiting longest first;
	 * none if the actor is not the reviewer whom the status awaits.
	 * @param most how many of them to bring along with their number
	 */
	public Page<PlanSummary> awaiting(Actor actor, PlanStatus status, int most) {
		SqlConditions conditions = SqlConditions.ofPlansThatHold();
		conditions.equal("p.status", status.name());
		conditions.add(awaiting(actor, status, conditions));
		return first(most, conditions, PlanOrder.OLDEST);
	}

	/**
	 * The conditions over {@code performance_plan p} of all plans that wait for the actor
	 * to decide and that the filter leaves; of none if the actor decides on nothing.
	 */
	public SqlConditions awaiting(Actor actor, WaitingFilter filter) {
		SqlConditions conditions = SqlConditions.ofPlansThatHold();
		conditions.add(IN_REVIEW);
		List<String> steps = new ArrayList<>();
		for (PlanStatus status : awaited(actor)) {
			String awaiting = awaiting(actor, status, conditions);
			if (!awaiting.equals(SqlConditions.NOTHING)) {
				steps.add("p.status = '" + status + "' and (" + awaiting + ")");
			}
		}
		conditions.add(SqlConditions.either(steps));
		filter.restrict(conditions);
		return conditions;
	}

	/** Whom a status awaits may differ from year to year. */
	private String awaiting(Actor actor, PlanStatus status, SqlConditions sql) {
		Map<Set<Role>, List<Integer>> years = this.cycles.routes()
			.entrySet()
			.stream()
			.collect(Collectors.groupingBy((year) -> PlanTransition.awaitedReviewers(status, year.getValue()),
					Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
		List<String> parts = new ArrayList<>();
		years.forEach((roles, of) -> {
			String reached = PlanScope.reached(actor, roles, sql);
			if (!reached.equals(SqlConditions.NOTHING)) {
				parts.add("(" + reached + ") and p.fiscal_year = any("
						+ sql.bind(new SqlArrayValue("integer", of.toArray())) + ")");
			}
		});
		return SqlConditions.either(parts);
	}

	/** How many plans the actor sees, by year (the newest first) and status. */
	public List<StatusCount> statusCounts(Actor actor) {
		SqlConditions conditions = SqlConditions.ofPlansThatHold();
		conditions.add(PlanScope.seenBy(actor, conditions));
		return this.jdbc
			.sql("select p.fiscal_year, p.status, count(*) as plans from performance_plan p" + conditions.where()
					+ " group by p.fiscal_year, p.status order by p.fiscal_year desc, p.status")
			.params(conditions.parameters())
			.query(StatusCount.class)
			.list();
	}

	private static SqlConditions inStatus(Actor actor, Role role, PlanStatus status) {
		SqlConditions conditions = SqlConditions.ofPlansThatHold();
		conditions.add(PlanScope.reached(actor, Set.of(role), conditions));
		conditions.equal("p.status", status.name());
		return conditions;
	}

	private Page<PlanSummary> first(int most, SqlConditions conditions, PlanOrder order) {
		List<PlanSummary> plans = this.jdbc.sql(PlanRows.page(conditions, order))
			.params(conditions.parameters())
			.param("limit", most)
			.param("offset", 0)
			.query(PlanRows::summary)
			.list();
		long total = this.jdbc.sql(PlanRows.count(conditions))
			.params(conditions.parameters())
			.query(Long.class)
			.single();
		return new PageImpl<>(plans, PageRequest.ofSize(most), total);
	}

}
