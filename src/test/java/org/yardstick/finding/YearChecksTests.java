package org.yardstick.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanBatches;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.CheckedForm;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
class YearChecksTests {

	/** Nobody else's: whole years are counted. */
	private static final int YEAR = 2038;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanBatches batches;

	@Autowired
	private FindingRegister register;

	@Autowired
	private YearCheckRun run;

	@Autowired
	private YearCheckRows rows;

	@Autowired
	private YearChecks checks;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementRecorder statements;

	private Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	@AfterEach
	void clearTheYear() {
		this.jdbc.sql("delete from performance_plan where fiscal_year = ?").param(YEAR).update();
		this.jdbc.sql("delete from year_check where fiscal_year = ?").param(YEAR).update();
	}

	@Test
	void checksEveryPlanOfTheYearAndSaysHowMany() {
		draftMany(3);
		UUID check = add();

		assertThat(this.run.goOn(check, () -> false)).isFalse();

		assertThat(this.checks.last(YEAR)).get().satisfies((done) -> {
			assertThat(done.state()).isEqualTo(YearCheckState.DONE);
			assertThat(done.done()).isEqualTo(3);
			assertThat(done.total()).isEqualTo(3);
			assertThat(done.failed()).isZero();
			assertThat(done.finishedAt()).isNotNull();
		});
		assertThat(codes()).hasSize(3).containsOnly("T01");
	}

	@Test
	void findsAgainWhatTheSingleCheckFinds() {
		PlanId plan = draftMany(1).get(0);
		this.register.refresh(plan);
		List<String> before = rowsOf(plan);

		this.run.goOn(add(), () -> false);

		assertThat(rowsOf(plan)).isEqualTo(before).isNotEmpty();
	}

	@Test
	void goesOnWhereItWasInterrupted() {
		draftMany(102);
		UUID check = add();
		AtomicInteger asked = new AtomicInteger();

		assertThat(this.run.goOn(check, () -> asked.getAndIncrement() > 0)).isTrue();
		assertThat(this.checks.last(YEAR)).get().matches((half) -> half.isRunning() && half.done() == 100);
		this.jdbc.sql("delete from finding where fiscal_year = ?").param(YEAR).update();
		assertThat(this.run.goOn(check, () -> false)).isFalse();

		assertThat(this.checks.last(YEAR)).get().matches((done) -> !done.isRunning() && done.done() == 102);
		assertThat(codes()).hasSize(2);
	}

	@Test
	void stopsWhenItIsCancelled() {
		draftMany(1);
		UUID check = add();
		this.checks.cancel(this.bureau.performanceReviewer(), YEAR);

		assertThat(this.run.goOn(check, () -> false)).isFalse();

		assertThat(this.checks.last(YEAR)).get().extracting(YearCheck::state).isEqualTo(YearCheckState.CANCELLED);
		assertThat(this.checks.last(YEAR)).get().extracting(YearCheck::done).isEqualTo(0L);
	}

	@Test
	void runsOnceAYearAtATime() {
		add();
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.checks.order(this.bureau.administrator(), YEAR))
			.withMessageContaining("正在检查");
	}

	@Test
	void isOrderedByThoseWhoSeeEverythingOnly() {
		List<Actor> others = List.of(this.bureau.clerk(), this.bureau.departmentReviewer(),
				this.bureau.divisionReviewer());
		for (Actor other : others) {
			assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> this.checks.order(other, YEAR));
			assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> this.checks.cancel(other, YEAR));
		}
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.checks.order(this.bureau.administrator(), 1901));
	}

	@Test
	void storesAHundredPlansWithAsManyStatementsAsOne() throws Exception {
		draftMany(1);
		List<String> ofOne = writes();
		draftMany(20);

		assertThat(writes()).isEqualTo(ofOne).hasSizeLessThan(10);
	}

	/** What a batch costs, without the search for like plans, which each needs. */
	private List<String> writes() throws Exception {
		List<PlanSnapshot> plans = this.batches.next(YEAR, null, 100);
		return this.statements.during(() -> this.register.check(plans))
			.stream()
			.filter((statement) -> statement.contains("finding") || statement.contains("plan_check")
					|| statement.contains("for share"))
			.filter((statement) -> !statement.contains("due_at <="))
			.toList();
	}

	private UUID add() {
		return this.rows.add(this.bureau.administrator(), YEAR, this.batches.count(YEAR)).orElseThrow();
	}

	private List<PlanId> draftMany(int count) {
		List<PlanId> plans = new ArrayList<>();
		for (int n = 0; n < count; n++) {
			plans
				.add(this.drafting
					.create(this.bureau.clerk(),
							new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(),
									CheckedForm.on(Forms.TEMPLATE).indicator("产出指标/质量指标", "验收合格率", "100").content()))
					.id());
		}
		return plans;
	}

	private List<String> codes() {
		return this.jdbc.sql("select code from finding where fiscal_year = ? and code = 'T01'")
			.param(YEAR)
			.query(String.class)
			.list();
	}

	private List<String> rowsOf(PlanId plan) {
		return this.jdbc.sql("select f::text from finding f where plan_id = ? order by position")
			.param(plan.value())
			.query(String.class)
			.list();
	}

}
