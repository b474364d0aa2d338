package org.yardstick.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;

import tools.jackson.databind.json.JsonMapper;

/** The table of reasons and the record of their changes, which only grows. */
@Component
class ReturnReasonRows {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ReturnReasonRows(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** All reasons in their order. */
	List<ReturnReason> all() {
		return this.jdbc.sql("select * from return_reason order by position, code")
			.query((row, number) -> new ReturnReason(row.getString("code"), row.getString("title"),
					row.getString("explanation"), row.getBoolean("active"), row.getInt("position")))
			.list();
	}

	void put(ReturnReason reason) {
		this.jdbc.sql("""
				insert into return_reason (code, title, explanation, active, position)
				values (:code, :title, :explanation, :active, :position)
				on conflict (code) do update set title = excluded.title, explanation = excluded.explanation,
				  active = excluded.active, position = excluded.position
				""").paramSource(reason).update();
	}

	void record(Actor actor, ReturnReasonChange change) {
		this.jdbc.sql("""
				insert into return_reason_change (code, kind, changed_at, account_id, account_name, reason_before,
				  reason_after)
				values (:code, :kind, :at, :account, :name, :before::jsonb, :after::jsonb)
				""")
			.param("code", change.after().code())
			.param("kind", change.kind().name())
			.param("at", Timestamp.from(change.at()))
			.param("account", actor.accountId())
			.param("name", change.by())
			.param("before", (change.before() != null) ? this.json.writeValueAsString(change.before()) : null)
			.param("after", this.json.writeValueAsString(change.after()))
			.update();
	}

	/** The last changes of all reasons, the last one first. */
	List<ReturnReasonChange> changes(int most) {
		return this.jdbc.sql("select * from return_reason_change order by id desc limit ?")
			.param(most)
			.query(this::change)
			.list();
	}

	/** Changes come one after the other; they are rare. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(104)").query((row) -> {
		});
	}

	private ReturnReasonChange change(ResultSet row, int number) throws SQLException {
		return new ReturnReasonChange(ReturnReasonChange.Kind.valueOf(row.getString("kind")),
				row.getString("account_name"), row.getTimestamp("changed_at").toInstant(),
				reason(row.getString("reason_before")), reason(row.getString("reason_after")));
	}

	private ReturnReason reason(String written) {
		return (written != null) ? this.json.readValue(written, ReturnReason.class) : null;
	}

}
