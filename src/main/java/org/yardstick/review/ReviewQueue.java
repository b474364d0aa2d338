package org.yardstick.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.finding.OpenFindings;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanWorklist;
import org.yardstick.plan.SqlConditions;

/**
 * The forms that wait for a reviewer, in the order in which the reviewer goes through
 * them. Read from the plans themselves by two small indexes of what is in review: there
 * is no table of its own that could differ from them. Every method is a constant number
 * of statements.
 */
@Service
@Transactional(readOnly = true)
public class ReviewQueue {

	/**
	 * Counts go no further, and so does the way from form to form: who has passed a
	 * thousand finds the next thousand.
	 */
	public static final int MOST_WALKED = 1000;

	private static final String PLANS = " from performance_plan p" + OpenFindings.JOIN;

	/** Who sent a plan back last. */
	private static final String LAST_RETURN = """
			(select s.account_id from review_step s where s.plan_id = p.id and s.action = 'SEND_BACK'
			  order by s.taken_at desc, s.plan_version desc limit 1)""";

	private final JdbcClient jdbc;

	private final PlanWorklist worklist;

	private final QueueRows rows;

	private final Clock clock;

	ReviewQueue(JdbcClient jdbc, PlanWorklist worklist, QueueRows rows, Clock clock) {
		this.jdbc = jdbc;
		this.worklist = worklist;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * A page of the queue. A total of {@value #MOST_WALKED} means that many or more, a
	 * page further on has none.
	 */
	public Page<QueuedPlan> page(Actor actor, QueueFilter filter, QueueOrder order, PageRequest page) {
		SqlConditions conditions = conditions(actor, filter);
		long total = this.jdbc
			.sql("select count(*) from (select 1" + PLANS + conditions.where() + " limit " + MOST_WALKED + ") found")
			.params(conditions.parameters())
			.query(Long.class)
			.single();
		int left = (int) Math.max(Math.min(page.getPageSize(), MOST_WALKED - page.getOffset()), 0);
		return new PageImpl<>(this.rows.read(actor, conditions, PLANS + order.join(),
				" order by " + order.sql() + " limit " + left + " offset " + page.getOffset()), page, total);
	}

	/** Those of the plans that wait for the actor, longest first. */
	public List<QueuedPlan> among(Actor actor, Collection<PlanId> plans) {
		SqlConditions conditions = conditions(actor, QueueFilter.NONE);
		conditions.add(conditions.anyOf("p.id", plans.stream().map(PlanId::value).toList()));
		return this.rows.read(actor, conditions, PLANS, " order by " + QueueOrder.OLDEST.sql());
	}

	/**
	 * Where a form stands, empty if it does not wait for the actor, the filter leaves it
	 * out, or more than {@value #MOST_WALKED} stand before it.
	 */
	public Optional<QueueSpot> spot(Actor actor, QueueFilter filter, QueueOrder order, PlanId plan) {
		SqlConditions conditions = conditions(actor, filter);
		String at = conditions.bind(plan.value());
		return this.jdbc
			.sql("with walk as (select p.id, row_number() over (order by " + order.sql() + ") as number" + PLANS
					+ order.join() + conditions.where() + " order by number limit " + MOST_WALKED + ") " + """
							select number, (select count(*) from walk) as total,
							  (select id from walk b where b.number = w.number - 1) as previous,
							  (select id from walk a where a.number = w.number + 1) as next
							from walk w where id =\s""" + at)
			.params(conditions.parameters())
			.query((row, number) -> new QueueSpot(row.getInt("number"), row.getInt("total"),
					planId(row.getString("previous")), planId(row.getString("next"))))
			.optional();
	}

	private SqlConditions conditions(Actor actor, QueueFilter filter) {
		Instant now = this.clock.instant();
		SqlConditions conditions = this.worklist.awaiting(actor, filter.waiting(now));
		if (filter.findings() != null) {
			conditions.add(filter.findings().condition());
		}
		if (filter.returned() == QueueFilter.Returned.BY_ME) {
			conditions.add(LAST_RETURN + " = " + conditions.bind(actor.accountId()));
		}
		return conditions;
	}

	private static PlanId planId(String id) {
		return (id != null) ? PlanId.of(id) : null;
	}

}
