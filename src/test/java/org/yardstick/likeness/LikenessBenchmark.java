package org.yardstick.likeness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import org.yardstick.Laps;
import org.yardstick.MadeUpForms;
import org.yardstick.YardstickApplication;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.RuleBook;

import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes to find the plans that a form was copied from among all of a year,
 * and to make the index: {@code ./mvnw -Pbench,bench-likeness}. It brings a PostgreSQL of
 * its own. Every fiftieth plan is a copy of another one with other amounts; a thousandth
 * of all say one and the same.
 */
public final class LikenessBenchmark {

	private static final int YEAR = 2026;

	private static final int INDICATORS = 12;

	private static final int PLANS_A_BATCH = 500;

	private static final int COPIED_EVERY = 50;

	private static final int SAME_EVERY = 1_000;

	private static final int WARM_UP_CHECKS = 500;

	private static final int CHECKS = 1_000;

	private final ConfigurableApplicationContext application;

	private final JdbcTemplate jdbc;

	private final LikePlans likePlans;

	private final JsonMapper json = new JsonMapper();

	private LikenessBenchmark(ConfigurableApplicationContext application) {
		this.application = application;
		this.jdbc = application.getBean(JdbcTemplate.class);
		this.likePlans = application.getBean(LikePlans.class);
	}

	/**
	 * @param args the number of plans, one that is not looked at, and the folder to work
	 * in, which is deleted
	 */
	public static void main(String[] args) throws IOException {
		int plans = Integer.parseInt(args[0]);
		Path folder = Path.of(args[2]).toAbsolutePath();
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(YardstickApplication.class)
			.properties("yardstick.data-dir=" + folder.resolve("data"), "yardstick.demo=false", "server.port=0",
					"logging.level.root=warn", "spring.main.banner-mode=off", "db-scheduler.polling-interval=1h")
			.run()) {
			new LikenessBenchmark(application).run(plans);
		}
		FileSystemUtils.deleteRecursively(folder);
	}

	private void run(int plans) {
		store(plans);
		long start = System.nanoTime();
		this.application.getBean(LikenessIndex.class).catchUp();
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf(Locale.ROOT, "%n%,d plans taken in within %.0f s (%,.0f a second); table %s, its index %s%n",
				plans, seconds, plans / seconds, size("likeness_signature"), size("likeness_signature_bands"));
		this.jdbc.execute("vacuum analyze likeness_signature");

		RuleBook rules = this.application.getBean(RuleBook.class);
		PlanReading reading = this.application.getBean(PlanReading.class);
		List<PlanSnapshot> stored = IntStream.range(0, CHECKS)
			.map((n) -> (int) ((long) n * plans / CHECKS))
			.mapToObj((n) -> reading.get(Actor.program(), id(n)))
			.toList();
		PlanForm form = new PlanForm(YEAR, MadeUpForms.template(), null);
		List<PlanContent> copies = IntStream.range(0, CHECKS)
			.mapToObj((n) -> MadeUpForms.copied(stored.get(n).content(), plans + n))
			.toList();
		IntStream.range(0, WARM_UP_CHECKS).forEach((n) -> rules.check(form, copies.get(n % CHECKS)));

		Laps.printHead();
		measure("find those like a stored plan",
				(n) -> find(new LikenessProbe(stored.get(n).id(), YEAR, stored.get(n).content())));
		measure("find those like a copy that is not stored", (n) -> find(new LikenessProbe(null, YEAR, copies.get(n))));
		measure("find those like what 1 plan in 1,000 says",
				(n) -> find(new LikenessProbe(null, YEAR, MadeUpForms.copied(original(), n))));
		measure("all rules on a stored plan", (n) -> rules.check(stored.get(n)).size());
		measure("all rules on a copy that is not stored", (n) -> rules.check(form, copies.get(n)).size());
		long found = copies.stream().filter((copy) -> find(new LikenessProbe(null, YEAR, copy)) > 0).count();
		System.out.printf(Locale.ROOT, "%noriginals found: %,d of %,d copies%n", found, CHECKS);
	}

	private int find(LikenessProbe probe) {
		return this.likePlans.find(probe, (project) -> true).size();
	}

	private static void measure(String name, Check check) {
		Laps laps = new Laps(CHECKS);
		for (int n = 0; n < CHECKS; n++) {
			int number = n;
			laps.time(() -> check.of(number));
		}
		laps.print(name);
	}

	private void store(int plans) {
		this.jdbc.update("insert into budget_cycle (fiscal_year, version) values (?, 0)", YEAR);
		this.jdbc.update("insert into department (id, version, code, name) values (?, 0, '001', '青禾县第一局')",
				new UUID(7, 0));
		this.jdbc.update("""
				insert into budgetary_unit (id, version, code, name, department_id, department_itself)
				values (?, 0, '001001', '青禾县第一局服务中心', ?, false)
				""", new UUID(8, 0), new UUID(7, 0));
		for (int first = 0; first < plans; first += PLANS_A_BATCH) {
			this.jdbc.batchUpdate("""
					insert into performance_plan (id, version, status, fiscal_year, template, layout, unit_id,
					  department_id, content, project_name, search_text, ever_submitted, created_at, updated_at,
					  updated_by, updated_by_name)
					values (?, 0, 'DRAFT', ?, ?, 'standard', ?, ?, ?::jsonb, ?, ?, false,
					  timestamptz '2026-01-01' + ? * interval '1 second', now(), ?, '李某')
					""", IntStream.range(first, Math.min(plans, first + PLANS_A_BATCH)).mapToObj(this::row).toList());
		}
		this.jdbc.execute("analyze performance_plan");
	}

	private Object[] row(int number) {
		PlanContent content = content(number);
		return new Object[] { id(number).value(), YEAR, MadeUpForms.template(), new UUID(8, 0), new UUID(7, 0),
				this.json.writeValueAsString(content), content.header().projectName(), "n" + number, number,
				new UUID(0, 0) };
	}

	private static PlanContent content(int number) {
		if (number % SAME_EVERY == 1) {
			return MadeUpForms.copied(original(), number);
		}
		return (number % COPIED_EVERY == 2) ? MadeUpForms.copied(MadeUpForms.content(number / 2, INDICATORS), number)
				: MadeUpForms.content(number, INDICATORS);
	}

	private static PlanContent original() {
		return MadeUpForms.content(1, INDICATORS);
	}

	private static PlanId id(int number) {
		return new PlanId(new UUID(9, number));
	}

	private String size(String relation) {
		return this.jdbc.queryForObject("select pg_size_pretty(pg_relation_size(?::regclass))", String.class, relation);
	}

	@FunctionalInterface
	private interface Check {

		int of(int number);

	}

}
