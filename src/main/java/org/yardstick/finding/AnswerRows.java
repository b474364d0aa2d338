package org.yardstick.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;

/** The table of answers: rows are added and read, nothing else. */
@Component
class AnswerRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	AnswerRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** All answers to findings of a plan, oldest first. */
	List<Answer> of(PlanId plan) {
		return this.jdbc.sql("select * from finding_answer where plan_id = ? order by id")
			.param(plan.value())
			.query((row, number) -> answer(row))
			.list();
	}

	/** The same for many plans; those without answers are left out. */
	Map<PlanId, List<Answer>> of(Collection<PlanId> plans) {
		Map<PlanId, List<Answer>> answers = new HashMap<>();
		this.jdbc.sql("select * from finding_answer where plan_id = any(:plans) order by id")
			.param("plans", new SqlArrayValue("uuid", plans.stream().map(PlanId::value).toArray()))
			.query((row) -> {
				answers.computeIfAbsent(PlanId.of(row.getString("plan_id")), (plan) -> new ArrayList<>())
					.add(answer(row));
			});
		return answers;
	}

	void add(Actor actor, PlanSnapshot plan, StandingFinding standing, Answer.Kind kind, String words) {
		this.jdbc.sql("""
				insert into finding_answer (plan_id, plan_version, finding_id, kind, words, given_at, account_id,
				  account_name, origin, code, cell, place, evidence, reason)
				values (:plan, :version, :finding, :kind, :words, :at, :account, :name, :origin, :code, :cell, :place,
				  :evidence, :reason)
				""")
			.param("plan", plan.id().value())
			.param("version", plan.version())
			.param("finding", standing.id().value())
			.param("kind", kind.name())
			.param("words", words)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("origin", actor.origin())
			.param("code", standing.finding().code())
			.param("cell", standing.cell())
			.param("place", standing.finding().place())
			.param("evidence", standing.finding().evidence())
			.param("reason", standing.finding().reason())
			.update();
	}

	private static Answer answer(ResultSet row) throws SQLException {
		return new Answer(row.getLong("id"), Answer.Kind.valueOf(row.getString("kind")), row.getString("words"),
				row.getString("account_name"), row.getTimestamp("given_at").toInstant(),
				new AnsweredFinding(FindingId.of(row.getString("finding_id")), row.getString("code"),
						row.getString("cell"), row.getString("place"), row.getString("evidence"),
						row.getString("reason")));
	}

}
