package org.yardstick.review;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import org.yardstick.Forms;
import org.yardstick.MadeUpForms;
import org.yardstick.TestAnswers;
import org.yardstick.YardstickApplication;
import org.yardstick.cycle.CycleAdministration;
import org.yardstick.cycle.CycleTerms;
import org.yardstick.finding.FindingAnswers;
import org.yardstick.finding.FindingRegister;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentDetails;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Label;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitDetails;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;

import tools.jackson.databind.json.JsonMapper;

/**
 * How long handing in and deciding take by the REST API, with twenty requests at a time
 * and a year full of plans in the database: {@code ./mvnw -Pbench,bench-review}. It
 * brings a PostgreSQL of its own and works through HTTP, password and all; background
 * work goes on meanwhile as it does in earnest.
 */
public final class ReviewBenchmark {

	private static final int YEAR = 2026;

	private static final int AT_A_TIME = 20;

	private static final int FORMS = 1_000;

	private static final int WARM_UP = 200;

	private static final int PLANS_A_BATCH = 500;

	private static final int INDICATORS = 12;

	private static final String PASSWORD = "Yardstick@2026";

	private final ConfigurableApplicationContext application;

	private final JdbcTemplate jdbc;

	private final HttpClient http = HttpClient.newHttpClient();

	private final String address;

	private final JsonMapper json = new JsonMapper();

	private ReviewBenchmark(ConfigurableApplicationContext application) {
		this.application = application;
		this.jdbc = application.getBean(JdbcTemplate.class);
		this.address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port")
				+ "/api/v1/plans/";
	}

	/**
	 * @param args the number of plans, one that is not looked at, and the folder to work
	 * in, which is deleted
	 */
	public static void main(String[] args) throws Exception {
		int plans = Integer.parseInt(args[0]);
		Path folder = Path.of(args[2]).toAbsolutePath();
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(YardstickApplication.class)
			.properties("yardstick.data-dir=" + folder.resolve("data"), "yardstick.demo=false", "server.port=0",
					"logging.level.root=warn", "spring.main.banner-mode=off")
			.run()) {
			new ReviewBenchmark(application).run(plans);
		}
		FileSystemUtils.deleteRecursively(folder);
	}

	private void run(int plans) throws Exception {
		CycleAdministration years = this.application.getBean(CycleAdministration.class);
		years.open(Actor.program(), YEAR, new CycleTerms(null, Set.of(Forms.TEMPLATE)));
		OrganisationMaintenance organisation = this.application.getBean(OrganisationMaintenance.class);
		DivisionId division = organisation.addDivision(Actor.program(), "教科文科");
		DepartmentId department = organisation.addDepartment(Actor.program(),
				new DepartmentDetails(new Label("101", "青禾县教育局"), division));
		UnitId unit = organisation.addUnit(Actor.program(),
				new UnitDetails(new Label("101001", "青禾县实验小学"), department, false));
		store(plans, unit, department);
		account("clerk", Role.UNIT, Place.of(unit));
		account("department", Role.DEPARTMENT, Place.of(department));
		account("division", Role.DIVISION, Place.of(division));
		List<PlanId> forms = drafts(unit);

		System.out.printf(Locale.ROOT, "%nwith %,d plans of the year, %d requests at a time%n", plans, AT_A_TIME);
		System.out.printf("%-34s %7s %8s %8s %8s %8s%n", "milliseconds", "times", "mean", "50 %", "95 %", "longest");
		String sendBack = "{\"decision\": \"SEND_BACK\", \"opinion\": \"请写明维修面积的依据。\","
				+ " \"remarks\": [{\"path\": \"indicators[1].annualTarget\", \"text\": \"栋数与目标不符。\"}]}";
		List<PlanId> warmUp = forms.subList(0, WARM_UP);
		List<PlanId> measured = forms.subList(WARM_UP, forms.size());
		for (List<PlanId> some : List.of(warmUp, measured)) {
			boolean shown = some == measured;
			measure(shown, "hand in", some, "clerk", "/submission", "");
			measure(shown, "send back with a remark", some, "department", "/decisions", sendBack);
			measure(shown, "hand in again", some, "clerk", "/submission", "");
			measure(shown, "pass, department", some, "department", "/decisions", "{\"decision\": \"APPROVE\"}");
			measure(shown, "pass, division", some, "division", "/decisions", "{\"decision\": \"APPROVE\"}");
		}
	}

	private void measure(boolean shown, String name, List<PlanId> forms, String account, String step, String body)
			throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
		try {
			List<Future<Long>> all = threads.invokeAll(
					forms.stream().map((form) -> (Callable<Long>) () -> call(account, form + step, body)).toList());
			long[] nanos = new long[all.size()];
			for (int n = 0; n < nanos.length; n++) {
				nanos[n] = all.get(n).get();
			}
			if (shown) {
				print(name, nanos);
			}
		}
		finally {
			threads.shutdown();
		}
	}

	private long call(String account, String path, String body) throws IOException, InterruptedException {
		String credentials = Base64.getEncoder()
			.encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Authorization", "Basic " + credentials)
			.header("Content-Type", "application/json")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.POST(BodyPublishers.ofString(body))
			.build();
		long start = System.nanoTime();
		HttpResponse<String> answer = this.http.send(request, BodyHandlers.ofString());
		long took = System.nanoTime() - start;
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
		return took;
	}

	private static void print(String name, long[] nanos) {
		Arrays.sort(nanos);
		System.out.printf(Locale.ROOT, "%-34s %,7d %8.1f %8.1f %8.1f %8.1f%n", name, nanos.length,
				Arrays.stream(nanos).average().orElse(0) / 1e6, nanos[nanos.length / 2] / 1e6,
				nanos[(int) (nanos.length * 0.95)] / 1e6, nanos[nanos.length - 1] / 1e6);
	}

	private void account(String username, Role role, Place place) {
		this.application.getBean(AccountAdministration.class)
			.create(Actor.program(), username, PASSWORD, new AccountDetails(username, Set.of(role), place));
	}

	/** Drafts that can be handed in: checked, and explained where they have to be. */
	private List<PlanId> drafts(UnitId unit) {
		PlanDrafting drafting = this.application.getBean(PlanDrafting.class);
		TestAnswers answers = new TestAnswers(this.application.getBean(PlanReading.class),
				this.application.getBean(FindingRegister.class), this.application.getBean(FindingAnswers.class));
		return IntStream.range(0, WARM_UP + FORMS).mapToObj((n) -> {
			PlanId id = drafting
				.create(Actor.program(), new NewPlan(YEAR, Forms.TEMPLATE, null, unit, Forms.complete()))
				.id();
			answers.explain(Actor.program(), id);
			return id;
		}).toList();
	}

	/**
	 * Without the work that new plans give to the background: it would go on for minutes.
	 */
	private void store(int plans, UnitId unit, DepartmentId department) {
		this.jdbc.execute("alter table performance_plan disable trigger likeness_due_of_new");
		for (int first = 0; first < plans; first += PLANS_A_BATCH) {
			this.jdbc.batchUpdate("""
					insert into performance_plan (id, version, status, fiscal_year, template, layout, unit_id,
					  department_id, content, project_name, search_text, ever_submitted, created_at, updated_at,
					  updated_by, updated_by_name)
					values (?, 0, 'SUBMITTED', ?, ?, 'standard', ?, ?, ?::jsonb, ?, ?, true, now(), now(), ?, '李某')
					""",
					IntStream.range(first, Math.min(plans, first + PLANS_A_BATCH))
						.mapToObj((n) -> row(n, unit, department))
						.toList());
		}
		this.jdbc.execute("alter table performance_plan enable trigger likeness_due_of_new");
		this.jdbc.execute("vacuum analyze performance_plan");
	}

	private Object[] row(int number, UnitId unit, DepartmentId department) {
		String name = "项目" + number;
		return new Object[] { UUID.randomUUID(), YEAR, MadeUpForms.template(), unit.value(), department.value(),
				this.json.writeValueAsString(MadeUpForms.content(number, INDICATORS)), name, name, new UUID(0, 0) };
	}

}
