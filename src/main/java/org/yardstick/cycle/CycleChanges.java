package org.yardstick.cycle;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.yardstick.cycle.CycleChange.Kind;
import org.yardstick.organisation.Actor;

import tools.jackson.databind.json.JsonMapper;

/** The record of changes of fiscal years. Rows are only ever added. */
@Component
class CycleChanges {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	CycleChanges(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void record(Actor actor, int fiscalYear, CycleChange change) {
		CycleTerms before = (change.before() != null) ? change.before() : new CycleTerms(null, Set.of());
		this.jdbc.sql("""
				insert into budget_cycle_change (fiscal_year, changed_at, account_id, account_name, kind,
				  deadline_before, deadline_after, templates_before, templates_after, route_before, route_after)
				values (:year, :at, :account, :name, :kind, :deadlineBefore, :deadlineAfter,
				  :templatesBefore, :templatesAfter, :routeBefore::jsonb, :routeAfter::jsonb)
				""")
			.param("year", fiscalYear)
			.param("at", Timestamp.from(change.at()))
			.param("account", actor.accountId())
			.param("name", change.by())
			.param("kind", change.kind().name())
			.param("deadlineBefore", timestamp(before.deadline()))
			.param("deadlineAfter", timestamp(change.after().deadline()))
			.param("templatesBefore", array(before.templates()))
			.param("templatesAfter", array(change.after().templates()))
			.param("routeBefore", this.json.writeValueAsString(before.route()))
			.param("routeAfter", this.json.writeValueAsString(change.after().route()))
			.update();
	}

	/** The changes of a year, the last one first. */
	List<CycleChange> of(int fiscalYear) {
		return this.jdbc.sql("""
				select kind, account_name, changed_at, deadline_before, deadline_after,
				  templates_before, templates_after, route_before, route_after
				from budget_cycle_change where fiscal_year = :year order by id desc
				""").param("year", fiscalYear).query((row, number) -> change(row)).list();
	}

	private CycleChange change(ResultSet row) throws SQLException {
		Kind kind = Kind.valueOf(row.getString("kind"));
		CycleTerms before = (kind != Kind.OPENED) ? terms(row, "before") : null;
		return new CycleChange(kind, row.getString("account_name"), row.getTimestamp("changed_at").toInstant(), before,
				terms(row, "after"));
	}

	private CycleTerms terms(ResultSet row, String when) throws SQLException {
		Timestamp deadline = row.getTimestamp("deadline_" + when);
		Array templates = row.getArray("templates_" + when);
		return new CycleTerms((deadline != null) ? deadline.toInstant() : null, Set.of((String[]) templates.getArray()),
				route(row.getString("route_" + when)));
	}

	/** Changes from before routes could be chosen have none. */
	private ReviewRoute route(String stored) {
		return (stored != null) ? this.json.readValue(stored, ReviewRoute.class) : ReviewRoute.USUAL;
	}

	private static Timestamp timestamp(Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

	private static SqlArrayValue array(Set<String> texts) {
		return new SqlArrayValue("text", texts.stream().sorted().toArray());
	}

}
