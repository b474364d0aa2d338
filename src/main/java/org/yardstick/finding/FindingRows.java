package org.yardstick.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;
import org.yardstick.rule.Sighting;

import tools.jackson.databind.json.JsonMapper;

/** The table of findings. All of a plan's rows are read and written at once. */
@Component
class FindingRows {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	FindingRows(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** A row as it is sent to the database. */
	private record Row(UUID plan, int year, UUID department, UUID id, int position, String code, int ruleVersion,
			Severity severity, String path, String cell, String place, String evidence, String reason, String repair,
			List<Sighting> others, boolean explainable, boolean explained) {
	}

	/**
	 * The findings that stand on a plan, in the order of the form.
	 * @param answers of the plan, oldest first
	 */
	List<StandingFinding> of(PlanId plan, List<Answer> answers) {
		Map<FindingId, List<Answer>> byFinding = byFinding(answers);
		return this.jdbc.sql("select * from finding where plan_id = ? order by position")
			.param(plan.value())
			.query((row, number) -> standing(row, byFinding))
			.list();
	}

	/** What was said about each finding. */
	static Map<FindingId, List<Answer>> byFinding(List<Answer> answers) {
		return answers.stream().collect(Collectors.groupingBy((answer) -> answer.about().id()));
	}

	/** Replaces what stands on the plans. Rows that stay the same are not touched. */
	void replace(Collection<CheckedPlan> plans) {
		List<Row> rows = plans.stream().flatMap(FindingRows::rows).toList();
		this.jdbc.sql("""
				delete from finding where plan_id = any(:plans)
				and (plan_id, id) not in (select * from unnest(:owners, :ids))
				""")
			.param("plans", ids(plans.stream().map((checked) -> checked.plan().id().value())))
			.param("owners", ids(rows.stream().map(Row::plan)))
			.param("ids", ids(rows.stream().map(Row::id)))
			.update();
		this.jdbc
			.sql("""
					insert into finding as old (plan_id, fiscal_year, department_id, id, position, code, rule_version,
					  severity, path, cell, place, evidence, reason, repair, others, explainable, explained)
					select r.plan, r.year, r.department, r.id, r.position, r.code, r."ruleVersion", r.severity, r.path, r.cell,
					  r.place, r.evidence, r.reason, r.repair, r.others, r.explainable, r.explained
					from jsonb_to_recordset(:rows::jsonb) as r(plan uuid, year integer, department uuid, id uuid,
					  position integer, code text, "ruleVersion" integer, severity text, path text, cell text, place text,
					  evidence text, reason text, repair text, others jsonb, explainable boolean, explained boolean)
					on conflict (plan_id, id) do update set position = excluded.position,
					  rule_version = excluded.rule_version, severity = excluded.severity, path = excluded.path,
					  place = excluded.place, evidence = excluded.evidence, reason = excluded.reason,
					  repair = excluded.repair, others = excluded.others, explainable = excluded.explainable,
					  explained = excluded.explained
					where (old.*) is distinct from (excluded.*)
					""")
			.param("rows", this.json.writeValueAsString(rows))
			.update();
	}

	/** Takes over from the answers which findings are explained. */
	void noteAnswers(PlanId plan) {
		this.jdbc.sql("""
				update finding f set explained = f.explainable and coalesce((select a.kind = 'EXPLANATION'
				  from finding_answer a where a.plan_id = f.plan_id and a.finding_id = f.id
				  order by a.id desc limit 1), false)
				where plan_id = ?
				""").param(plan.value()).update();
	}

	private static Stream<Row> rows(CheckedPlan checked) {
		List<StandingFinding> standing = checked.standing();
		return IntStream.range(0, standing.size()).mapToObj((n) -> row(checked.plan(), n, standing.get(n)));
	}

	private static Row row(PlanSnapshot plan, int position, StandingFinding standing) {
		Finding finding = standing.finding();
		return new Row(plan.id().value(), plan.form().fiscalYear(), plan.place().department().value(),
				standing.id().value(), position, finding.code(), standing.ruleVersion(), finding.severity(),
				finding.path(), standing.cell(), finding.place(), finding.evidence(), finding.reason(),
				finding.repair(), finding.others(), standing.explainable(), standing.isExplained());
	}

	private static SqlArrayValue ids(Stream<UUID> ids) {
		return new SqlArrayValue("uuid", ids.toArray());
	}

	private StandingFinding standing(ResultSet row, Map<FindingId, List<Answer>> answers) throws SQLException {
		FindingId id = FindingId.of(row.getString("id"));
		Finding finding = new Finding(row.getString("code"), Severity.valueOf(row.getString("severity")),
				row.getString("path"), row.getString("place"), row.getString("evidence"), row.getString("reason"),
				row.getString("repair"), Arrays.asList(this.json.readValue(row.getString("others"), Sighting[].class)));
		return new StandingFinding(id, finding, row.getString("cell"), row.getInt("rule_version"),
				row.getBoolean("explainable"), answers.getOrDefault(id, List.of()));
	}

}
