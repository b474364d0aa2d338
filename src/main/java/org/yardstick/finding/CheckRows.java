package org.yardstick.finding;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
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
	 * Keeps others from changing the plan and its findings until the transaction ends.
	 * Everybody takes the plan first and its check next, so that nobody waits in a ring.
	 * @return the version it has now, empty if it is gone
	 */
	Optional<Long> hold(PlanId plan) {
		Optional<Long> version = this.jdbc.sql("select version from performance_plan where id = ? for share")
			.param(plan.value())
			.query(Long.class)
			.optional();
		version.ifPresent((found) -> this.jdbc
			.sql("""
					insert into plan_check (plan_id) values (?) on conflict (plan_id) do update set due_at = plan_check.due_at
					""")
			.param(plan.value())
			.update());
		return version;
	}

	/** Notes that the plan's findings are those of this version and stamp. */
	void noteChecked(PlanSnapshot plan, String stamp) {
		this.jdbc.sql("""
				update plan_check set plan_version = :version, stamp = :stamp, checked_at = :now, due_at = null
				where plan_id = :plan
				""")
			.param("plan", plan.id().value())
			.param("version", plan.version())
			.param("stamp", stamp)
			.param("now", at(this.clock.instant()))
			.update();
	}

	/** Counts anew what stands open. */
	void count(PlanId plan) {
		this.jdbc.sql("""
				update plan_check set (open_errors, open_warnings, infos, explained) = (
				  select count(*) filter (where severity = 'ERROR' and not explained),
				    count(*) filter (where severity = 'WARNING' and not explained),
				    count(*) filter (where severity = 'INFO'), count(*) filter (where explained)
				  from finding where plan_id = :plan)
				where plan_id = :plan
				""").param("plan", plan.value()).update();
	}

	private static Timestamp at(Instant instant) {
		return Timestamp.from(instant);
	}

}
