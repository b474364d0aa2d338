package org.yardstick.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.cycle.ReviewRoute;
import org.yardstick.finding.FindingCount;
import org.yardstick.finding.OpenFindings;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSummary;
import org.yardstick.plan.PlanTransition;
import org.yardstick.plan.SqlConditions;

/** Puts together what the queue tells of its forms. */
@Component
class QueueRows {

	private static final String MARKS = """
			select p.id, back.account_id, back.account_name, handed.changed_cells, r.open, r.answered
			from unnest(:plans) as p(id)
			left join lateral (select s.account_id, s.account_name from review_step s
			  where s.plan_id = p.id and s.action = 'SEND_BACK' order by s.taken_at desc, s.plan_version desc limit 1) back on true
			left join lateral (select s.changed_cells from review_step s
			  where s.plan_id = p.id and s.action = 'SUBMIT' order by s.taken_at desc, s.plan_version desc limit 1) handed on true
			cross join lateral (select count(*) filter (where last.kind not in ('CLOSED', 'CLOSED_BY_PASS')) as open,
			    count(*) filter (where last.kind in ('MENDED', 'ANSWERED')) as answered
			  from remark m cross join lateral (select e.kind from remark_event e where e.remark_id = m.id
			    order by e.id desc limit 1) last
			  where m.plan_id = p.id and m.step_id is not null) r
			""";

	private final JdbcClient jdbc;

	private final PlanCatalogue plans;

	private final BudgetCycles cycles;

	private final Clock clock;

	QueueRows(JdbcClient jdbc, PlanCatalogue plans, BudgetCycles cycles, Clock clock) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.cycles = cycles;
		this.clock = clock;
	}

	/**
	 * The forms that the conditions leave.
	 * @param from what the conditions are over
	 * @param rest the order, and how many
	 */
	List<QueuedPlan> read(Actor actor, SqlConditions conditions, String from, String rest) {
		String reader = conditions.bind(actor.accountId());
		List<Waiting> waiting = this.jdbc
			.sql("select p.id, " + reader + " = any(p.makers) as own, p.returned_from is not null as returned, "
					+ OpenFindings.COLUMNS + from + conditions.where() + rest)
			.params(conditions.parameters())
			.query(Waiting::of)
			.list();
		if (waiting.isEmpty()) {
			return List.of();
		}
		List<PlanId> ids = waiting.stream().map(Waiting::plan).toList();
		Map<PlanId, PlanSummary> summaries = this.plans.among(actor, ids)
			.stream()
			.collect(Collectors.toMap(PlanSummary::id, Function.identity()));
		Map<PlanId, QueueMarks> marks = marks(actor, waiting);
		Map<Integer, ReviewRoute> routes = this.cycles.routes();
		Instant now = this.clock.instant();
		return waiting.stream().filter((one) -> summaries.containsKey(one.plan())).map((one) -> {
			PlanSummary plan = summaries.get(one.plan());
			return new QueuedPlan(plan, one.findings(), marks.getOrDefault(plan.id(), QueueMarks.NONE),
					obstacle(one, isPassedOn(actor, plan, routes)), Duration.between(plan.updatedAt(), now).toDays());
		}).toList();
	}

	private Map<PlanId, QueueMarks> marks(Actor actor, Collection<Waiting> waiting) {
		Map<PlanId, Boolean> returned = waiting.stream().collect(Collectors.toMap(Waiting::plan, Waiting::returned));
		Map<PlanId, QueueMarks> marks = new HashMap<>();
		this.jdbc.sql(MARKS)
			.param("plans", new SqlArrayValue("uuid", returned.keySet().stream().map(PlanId::value).toArray()))
			.query((row) -> {
				PlanId plan = PlanId.of(row.getString("id"));
				boolean back = returned.get(plan) && row.getString("account_name") != null;
				marks.put(plan, new QueueMarks(back ? row.getString("account_name") : null,
						back && actor.accountId().toString().equals(row.getString("account_id")),
						row.getObject("changed_cells", Integer.class), row.getInt("open"), row.getInt("answered")));
			});
		return marks;
	}

	/** Whether the actor's next step is to pass it on, not to approve it. */
	private static boolean isPassedOn(Actor actor, PlanSummary plan, Map<Integer, ReviewRoute> routes) {
		return PlanTransition.on(routes.get(plan.fiscalYear()))
			.stream()
			.anyMatch((step) -> step.action() == PlanAction.PASS && step.from() == plan.status()
					&& actor.reaches(step.role(), plan.place()));
	}

	private static PassingObstacle obstacle(Waiting waiting, boolean passedOn) {
		if (!passedOn) {
			return PassingObstacle.NEEDS_PAPER;
		}
		if (waiting.own()) {
			return PassingObstacle.OWN;
		}
		if (waiting.findings() == null) {
			return PassingObstacle.UNCHECKED;
		}
		return (waiting.findings().errors() > 0) ? PassingObstacle.ERRORS : null;
	}

	/** What the first statement tells of a plan. */
	private record Waiting(PlanId plan, boolean own, boolean returned, FindingCount findings) {

		static Waiting of(ResultSet row, int number) throws SQLException {
			return new Waiting(PlanId.of(row.getString("id")), row.getBoolean("own"), row.getBoolean("returned"),
					OpenFindings.count(row));
		}

	}

}
