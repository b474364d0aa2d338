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

/** The record of changes of fiscal years. Rows are only ever added. */
@Component
class CycleChanges {

	private final JdbcClient jdbc;

	CycleChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void record(Actor actor, int fiscalYear, CycleChange change) {
		CycleTerms before = (change.before() != null) ? change.before() : new CycleTerms(null, Set.of());
		this.jdbc.sql("""
				insert into budget_cycle_change (fiscal_year, changed_at, account_id, account_name, kind,
				  deadline_before, deadline_after, templates_before, templates_after)
				values (:year, :at, :account, :name, :kind,
				  :deadlineBefore, :deadlineAfter, :templatesBefore, :templatesAfter)
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
			.update();
	}

	/** The changes of a year, the last one first. */
	List<CycleChange> of(int fiscalYear) {
		return this.jdbc
			.sql("""
					select kind, account_name, changed_at, deadline_before, deadline_after, templates_before, templates_after
					from budget_cycle_change where fiscal_year = :year order by id desc
					""")
			.param("year", fiscalYear)
			.query((row, number) -> change(row))
			.list();
	}

	private static CycleChange change(ResultSet row) throws SQLException {
		Kind kind = Kind.valueOf(row.getString("kind"));
		CycleTerms before = (kind != Kind.OPENED) ? terms(row, "before") : null;
		return new CycleChange(kind, row.getString("account_name"), row.getTimestamp("changed_at").toInstant(), before,
				terms(row, "after"));
	}

	private static CycleTerms terms(ResultSet row, String when) throws SQLException {
		Timestamp deadline = row.getTimestamp("deadline_" + when);
		Array templates = row.getArray("templates_" + when);
		return new CycleTerms((deadline != null) ? deadline.toInstant() : null,
				Set.of((String[]) templates.getArray()));
	}

	private static Timestamp timestamp(Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

	private static SqlArrayValue array(Set<String> texts) {
		return new SqlArrayValue("text", texts.stream().sorted().toArray());
	}

}
