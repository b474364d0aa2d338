package org.yardstick.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;

import tools.jackson.databind.json.JsonMapper;

/** The log of saves: who changed which cells when. Rows are only ever added. */
@Component
class PlanEdits {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	PlanEdits(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * @param origin where the cells came from, null if the actor typed them
	 */
	void record(Actor actor, PlanSnapshot saved, List<CellChange> changes, String origin) {
		this.jdbc.sql("""
				insert into plan_edit (plan_id, version, edited_at, account_id, account_name, changes, origin)
				values (:plan, :version, :at, :account, :name, :changes::jsonb, :origin)
				""")
			.param("plan", saved.id().value())
			.param("version", saved.version())
			.param("at", Timestamp.from(saved.touched().at()))
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("changes", this.json.writeValueAsString(changes))
			.param("origin", origin)
			.update();
	}

	/** The saves after a version, oldest first. */
	List<PlanEdit> since(PlanId id, long version) {
		return this.jdbc.sql("""
				select edited_at, account_name, changes from plan_edit
				where plan_id = :plan and version > :version order by version
				""")
			.param("plan", id.value())
			.param("version", version)
			.query((row, number) -> new PlanEdit(row.getString("account_name"), instant(row.getTimestamp("edited_at")),
					Arrays.asList(this.json.readValue(row.getString("changes"), CellChange[].class))))
			.list();
	}

	/** The documents that cells of the plan came from, the last one first. */
	List<String> origins(PlanId id) {
		return this.jdbc
			.sql("select origin from plan_edit where plan_id = ? and origin is not null order by version desc")
			.param(id.value())
			.query(String.class)
			.list();
	}

	private static Instant instant(Timestamp timestamp) {
		return timestamp.toInstant();
	}

}
