package org.yardstick.export.job;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.export.ExamplePlans;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;

import tools.jackson.databind.json.JsonMapper;

/** Makes many plans in the database, each with its own words. */
final class BenchmarkPlans {

	private static final int DEPARTMENTS = 50;

	/** Contents that differ; names and codes differ in all plans. */
	private static final int CONTENTS = 500;

	private static final int PLANS_A_STATEMENT = 5_000;

	private final JdbcClient jdbc;

	BenchmarkPlans(JdbcClient jdbc, int indicators) {
		this.jdbc = jdbc;
		jdbc.sql("create unlogged table benchmark_content (number integer primary key, content jsonb not null)")
			.update();
		JsonMapper json = new JsonMapper();
		for (int n = 0; n < CONTENTS; n++) {
			jdbc.sql("insert into benchmark_content values (?, ?::jsonb)")
				.params(n, json.writeValueAsString(content(n, indicators)))
				.update();
		}
		for (int n = 0; n < DEPARTMENTS; n++) {
			jdbc.sql("insert into department (id, version, code, name) values (?, 0, ?, ?)")
				.params(new UUID(7, n), "%03d".formatted(n), "青禾县第%d局".formatted(n))
				.update();
			jdbc.sql("""
					insert into budgetary_unit (id, version, code, name, department_id, department_itself)
					values (?, 0, ?, ?, ?, false)
					""")
				.params(new UUID(8, n), "%03d001".formatted(n), "青禾县第%d局服务中心".formatted(n), new UUID(7, n))
				.update();
		}
	}

	void store(int year, int plans) {
		this.jdbc.sql("insert into budget_cycle (fiscal_year, version) values (?, 0)").param(year).update();
		for (int first = 1; first <= plans; first += PLANS_A_STATEMENT) {
			this.jdbc.sql("""
					insert into performance_plan (id, version, status, fiscal_year, template, layout, unit_id,
					  department_id, content, project_name, project_code, total_amount, search_text, ever_submitted,
					  created_at, updated_at, updated_by, updated_by_name)
					select gen_random_uuid(), 0, 'SUBMITTED', :year, 'weihai-project-2024', 'standard', u.id, d.id,
					  jsonb_set(jsonb_set(c.content, '{header,projectName}', to_jsonb('村庄道路整修工程' || n)),
					    '{header,projectCode}', to_jsonb(lpad(n::text, 9, '0'))),
					  '村庄道路整修工程' || n, lpad(n::text, 9, '0'), n, 'n' || n, true, now(), now(),
					  gen_random_uuid(), '李某'
					from generate_series(:first::integer, :last) as n
					join benchmark_content c on c.number = n % :contents
					join department d on d.code = lpad((n % :departments)::text, 3, '0')
					join budgetary_unit u on u.department_id = d.id
					""")
				.param("year", year)
				.param("first", first)
				.param("last", Math.min(plans, first + PLANS_A_STATEMENT - 1))
				.param("contents", CONTENTS)
				.param("departments", DEPARTMENTS)
				.update();
		}
		this.jdbc.sql("analyze performance_plan").update();
	}

	private static PlanContent content(int number, int indicators) {
		List<Indicator> rows = IntStream.range(0, indicators).mapToObj((n) -> indicator(number, n)).toList();
		return ExamplePlans.content(ExamplePlans.header("项目", "1"), rows);
	}

	private static Indicator indicator(int plan, int number) {
		Indicator usual = ExamplePlans.indicator(number);
		return new Indicator(usual.key(), usual.category(), usual.dimension(), usual.name() + plan, usual.definition(),
				usual.mediumTermTarget(), (number % 2 == 0) ? usual.annualTarget() : "≥" + (plan * 31 + number) + "公里",
				usual.targetBasis(), usual.remark());
	}

}
