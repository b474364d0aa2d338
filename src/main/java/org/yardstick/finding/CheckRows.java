package org.yardstick.finding;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;

/** The table of the last check of each plan. */
@Component
class CheckRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	CheckRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether this version of a plan was checked by the rules of this stamp. */
	boolean isChecked(PlanSnapshot plan, String stamp) {
		return this.jdbc
			.sql("select exists (select from plan_check where plan_id = ? and plan_version = ? and stamp = ?)")
			.params(plan.id().value(), plan.version(), stamp)
			.query(Boolean.class)
			.single();
	}

	/** Has the plan checked in the background. */
	void markDue(PlanId plan) {
		postpone(plan, Duration.ZERO);
	}

	/** The same, but not before a while. */
	/**
	 * Takes the check of the version before for that of the present one.
	 * @return false if that version was not checked
	 */
	boolean carryOn(PlanId plan) {
		return this.jdbc.sql("""
				update plan_check c set plan_version = p.version from performance_plan p
				where c.plan_id = :plan and p.id = c.plan_id and c.plan_version = p.version - 1
				""").param("plan", plan.value()).update() == 1;
	}

	void postpone(PlanId plan, Duration pause) {
		this.jdbc.sql("""
				insert into plan_check (plan_id, due_at) values (:plan, :due)
				on conflict (plan_id) do update set due_at = excluded.due_at
				""").param("plan", plan.value()).param("due", at(this.clock.instant().plus(pause))).update();
	}

	/** Plans that are due, those that wait longest first. */
	List<PlanId> due(int most) {
		return this.jdbc.sql("select plan_id from plan_check where due_at <= :now order by due_at limit :most")
			.param("now", at(this.clock.instant()))
			.param("most", most)
			.query((row, number) -> new PlanId(row.getObject("plan_id", UUID.class)))
			.list();
	}

	/**
	 * Keeps others from changing the plans and their findings until the transaction ends.
	 * Everybody takes plans first and their checks next, in the order of their ids, so
	 * that nobody waits in a ring.
	 * @return the versions they have now, of those that are not gone
	 */
	Map<PlanId, Long> hold(Collection<PlanId> plans) {
		Map<PlanId, Long> versions = new HashMap<>();
		this.jdbc.sql("select id, version from performance_plan where id = any(:plans) order by id for share")
			.param("plans", array("uuid", plans, PlanId::value))
			.query((row) -> {
				versions.put(PlanId.of(row.getString("id")), row.getLong("version"));
			});
		this.jdbc.sql("""
				insert into plan_check (plan_id) select plan from unnest(:plans) plan order by plan
				on conflict (plan_id) do update set due_at = plan_check.due_at
				""").param("plans", array("uuid", versions.keySet(), PlanId::value)).update();
		return versions;
	}

	/** Notes that the plans' findings are those of these versions and stamps. */
	void noteChecked(Collection<CheckedPlan> plans) {
		this.jdbc.sql("""
				update plan_check c set plan_version = d.version, stamp = d.stamp, checked_at = :now, due_at = null
				from unnest(:plans, :versions, :stamps) as d(id, version, stamp) where c.plan_id = d.id
				""")
			.param("plans", array("uuid", plans, (checked) -> checked.plan().id().value()))
			.param("versions", array("bigint", plans, (checked) -> checked.plan().version()))
			.param("stamps", array("text", plans, CheckedPlan::stamp))
			.param("now", at(this.clock.instant()))
			.update();
	}

	/** Counts anew what stands open. */
	void count(PlanId plan) {
		count(List.of(plan));
	}

	/** The same for many. */
	void count(Collection<PlanId> plans) {
		this.jdbc.sql("""
				update plan_check c set (open_errors, open_warnings, infos, explained) = (
				  select count(*) filter (where severity = 'ERROR' and not explained),
				    count(*) filter (where severity = 'WARNING' and not explained),
				    count(*) filter (where severity = 'INFO'), count(*) filter (where explained)
				  from finding f where f.plan_id = c.plan_id)
				where plan_id = any(:plans)
				""").param("plans", array("uuid", plans, PlanId::value)).update();
	}

	/** What stands open on each of the plans that were ever checked. */
	Map<PlanId, FindingCount> counts(Collection<PlanId> plans) {
		Map<PlanId, FindingCount> counts = new HashMap<>();
		this.jdbc.sql("""
				select plan_id, open_errors, open_warnings from plan_check
				where plan_id = any(:plans) and checked_at is not null
				""").param("plans", array("uuid", plans, PlanId::value)).query((row) -> {
			counts.put(PlanId.of(row.getString("plan_id")),
					new FindingCount(row.getInt("open_errors"), row.getInt("open_warnings")));
		});
		return counts;
	}

	private static <E> SqlArrayValue array(String type, Collection<E> elements, Function<E, Object> part) {
		return new SqlArrayValue(type, elements.stream().map(part).toArray());
	}

	private static Timestamp at(Instant instant) {
		return Timestamp.from(instant);
	}

}
