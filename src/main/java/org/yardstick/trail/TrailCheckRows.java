package org.yardstick.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;

/** The table of checks. What a run reports counts only while the check runs. */
@Component
@Transactional
class TrailCheckRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	TrailCheckRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Adds a check that runs from now on.
	 * @return empty if one runs already
	 */
	Optional<UUID> add(Actor actor, long total) {
		UUID id = UUID.randomUUID();
		int added = this.jdbc.sql("""
				insert into trail_check (id, state, total, ordered_by, ordered_by_name, ordered_at)
				values (:id, 'RUNNING', :total, :account, :name, :now)
				on conflict (state) where state = 'RUNNING' do nothing
				""")
			.param("id", id)
			.param("total", total)
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("now", now())
			.update();
		return (added > 0) ? Optional.of(id) : Optional.empty();
	}

	/** The check if it still runs. */
	Optional<TrailCheck> running(UUID id) {
		return this.jdbc.sql("select * from trail_check where id = ? and state = 'RUNNING'")
			.param(id)
			.query((row, n) -> check(row))
			.optional();
	}

	/** The last one, empty if there was none. */
	Optional<TrailCheck> last() {
		return this.jdbc.sql("select * from trail_check order by ordered_at desc limit 1")
			.query((row, n) -> check(row))
			.optional();
	}

	/** The last one that found nothing, empty if there was none. */
	Optional<TrailCheck> lastSound() {
		return this.jdbc.sql("select * from trail_check where state = 'SOUND' order by ordered_at desc limit 1")
			.query((row, n) -> check(row))
			.optional();
	}

	/** Notes up to where everything is right. */
	void advance(UUID id, ChainEnd done) {
		this.jdbc.sql("""
				update trail_check set done = ?, last_hash = ?, total = greatest(total, ?)
				where id = ? and state = 'RUNNING'
				""").param(done.number()).param(done.hash().bytes()).param(done.number()).param(id).update();
	}

	/** Ends a check that found nothing. */
	void pass(UUID id) {
		end(id, "SOUND");
	}

	/** Ends a check that cannot go on. */
	void fail(UUID id) {
		end(id, "FAILED");
	}

	/** Ends a check that found something. */
	void report(UUID id, ChainBreak found) {
		this.jdbc.sql("""
				update trail_check set state = 'BROKEN', finished_at = :now, broken_number = :number, broken_at = :at,
				  broken_how = :how
				where id = :id and state = 'RUNNING'
				""")
			.param("now", now())
			.param("number", found.number())
			.param("at", (found.at() != null) ? Timestamp.from(found.at()) : null)
			.param("how", found.how().name())
			.param("id", id)
			.update();
	}

	private void end(UUID id, String state) {
		this.jdbc.sql("update trail_check set state = ?, finished_at = ? where id = ? and state = 'RUNNING'")
			.param(state)
			.param(now())
			.param(id)
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static TrailCheck check(ResultSet row) throws SQLException {
		String how = row.getString("broken_how");
		ChainBreak found = (how != null)
				? new ChainBreak(row.getLong("broken_number"), instant(row, "broken_at"), ChainBreak.How.valueOf(how))
				: null;
		return new TrailCheck(row.getObject("id", UUID.class), TrailCheck.State.valueOf(row.getString("state")),
				new ChainEnd(row.getLong("done"), new Digest(row.getBytes("last_hash"))), row.getLong("total"), found,
				row.getString("ordered_by_name"), instant(row, "ordered_at"), instant(row, "finished_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
