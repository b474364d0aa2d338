package org.yardstick.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;

/**
 * The table of checks of whole years. What a run reports counts only while the check
 * runs: not after somebody cancelled it.
 */
@Component
@Transactional
class YearCheckRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	YearCheckRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Adds a check that runs from now on.
	 * @return empty if one of the year runs already
	 */
	Optional<UUID> add(Actor actor, int fiscalYear, long total) {
		UUID id = UUID.randomUUID();
		int added = this.jdbc.sql("""
				insert into year_check (id, fiscal_year, state, total, ordered_by, ordered_by_name, ordered_at)
				values (:id, :year, 'RUNNING', :total, :account, :name, :now)
				on conflict (fiscal_year) where state = 'RUNNING' do nothing
				""")
			.param("id", id)
			.param("year", fiscalYear)
			.param("total", total)
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("now", now())
			.update();
		return (added > 0) ? Optional.of(id) : Optional.empty();
	}

	/** The check if it still runs. */
	Optional<YearCheck> running(UUID id) {
		return this.jdbc.sql("select * from year_check where id = ? and state = 'RUNNING'")
			.param(id)
			.query((row, number) -> check(row))
			.optional();
	}

	/** The last check of a year, empty if there was none. */
	Optional<YearCheck> last(int fiscalYear) {
		return this.jdbc.sql("select * from year_check where fiscal_year = ? order by ordered_at desc limit 1")
			.param(fiscalYear)
			.query((row, number) -> check(row))
			.optional();
	}

	/**
	 * Notes that some more plans were gone through.
	 * @param last the last of them
	 * @return whether the check still runs
	 */
	boolean advance(UUID id, PlanId last, int plans, int failed) {
		return this.jdbc.sql("""
				update year_check set last_plan = :last, done = done + :plans, total = greatest(total, done + :plans),
				  failed = failed + :failed
				where id = :id and state = 'RUNNING'
				""")
			.param("id", id)
			.param("last", last.value())
			.param("plans", plans)
			.param("failed", failed)
			.update() > 0;
	}

	/** Ends a check that went through all plans; some may have been deleted meanwhile. */
	void finish(UUID id) {
		end("total = done, state = 'DONE'", "id = ?", id);
	}

	/** Ends a check that cannot go on. */
	void fail(UUID id) {
		end("state = 'FAILED'", "id = ?", id);
	}

	/**
	 * Stops the check of a year.
	 * @return whether one ran
	 */
	boolean cancel(int fiscalYear) {
		return end("state = 'CANCELLED'", "fiscal_year = ?", fiscalYear);
	}

	private boolean end(String change, String which, Object value) {
		return this.jdbc
			.sql("update year_check set finished_at = ?, " + change + " where state = 'RUNNING' and " + which)
			.param(now())
			.param(value)
			.update() > 0;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static YearCheck check(ResultSet row) throws SQLException {
		UUID last = row.getObject("last_plan", UUID.class);
		Timestamp finished = row.getTimestamp("finished_at");
		return new YearCheck(row.getObject("id", UUID.class), row.getInt("fiscal_year"),
				YearCheckState.valueOf(row.getString("state")), row.getLong("done"), row.getLong("total"),
				row.getLong("failed"), (last != null) ? new PlanId(last) : null, row.getString("ordered_by_name"),
				row.getTimestamp("ordered_at").toInstant(), (finished != null) ? finished.toInstant() : null);
	}

}
