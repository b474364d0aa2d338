package org.yardstick.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.rule.RuleBook;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class FindingRegisterTests {

	private static final int YEAR = 2027;

	/** A rate without %: a warning of T01. */
	private static final int FAULTY_ROW = 2;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading plans;

	@Autowired
	private PlanTransitions transitions;

	@Autowired
	private FindingRegister register;

	@Autowired
	private DueChecks dueChecks;

	@Autowired
	private CheckRows checks;

	@Autowired
	private RuleBook rules;

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

	@Test
	void whatTheRulesFindStandsOnThePlan() {
		PlanSnapshot plan = draft(rate("100"));

		List<StandingFinding> found = this.register.of(plan);
		assertThat(found).extracting(StandingFinding::finding).containsExactlyElementsOf(this.rules.check(plan));
		assertThat(this.register.of(plan)).isEqualTo(found);
		assertThat(missingUnit(plan)).satisfies((finding) -> {
			assertThat(finding.cell()).matches("indicators\\[#[a-z0-9]+]\\.annualTarget");
			assertThat(finding.ruleVersion()).isPositive();
			assertThat(finding.explainable()).isTrue();
			assertThat(finding.isInTheWay()).isTrue();
		});
	}

	@Test
	void aChangedCellRemovesItsFindings() {
		PlanSnapshot plan = draft(rate("100"));
		this.register.of(plan);
		PlanSnapshot mended = save(plan, rate("=100%"));

		assertThat(this.register.of(mended)).extracting((finding) -> finding.finding().code()).doesNotContain("T01");
		assertThat(storedCodes(plan)).doesNotContain("T01");
	}

	@Test
	void aFindingStaysTheSameWhileItsRowMoves() {
		PlanSnapshot plan = draft(rate("100"));
		StandingFinding before = missingUnit(plan);
		List<Indicator> turned = new ArrayList<>(plan.content().indicators());
		Collections.reverse(turned);
		StandingFinding after = missingUnit(save(plan, with(plan.content(), turned)));

		assertThat(after.id()).isEqualTo(before.id());
		assertThat(after.finding().path()).isNotEqualTo(before.finding().path());
	}

	@Test
	void otherWordsInTheCellOrAnotherNameOfTheRowMakeANewFinding() {
		PlanSnapshot plan = draft(rate("100"));
		StandingFinding before = missingUnit(plan);
		PlanSnapshot other = save(plan, rate("95"));
		assertThat(missingUnit(other).id()).isNotEqualTo(before.id());

		PlanSnapshot again = save(other, rate("100"));
		assertThat(missingUnit(again).id()).isEqualTo(before.id());
		Indicator row = again.content().indicators().get(FAULTY_ROW);
		List<Indicator> renamed = new ArrayList<>(again.content().indicators());
		renamed.set(FAULTY_ROW,
				new Indicator(row.key(), row.category(), row.dimension(), "设备完好率", null, null, "100", null, null));
		assertThat(missingUnit(save(again, with(again.content(), renamed))).id()).isNotEqualTo(before.id());
	}

	@Test
	void whatStandsOpenIsCountedWithThePlan() {
		PlanSnapshot plan = draft(PlanContent.BLANK);
		List<StandingFinding> found = this.register.of(plan);

		Map<String, Object> check = this.jdbc.sql("select * from plan_check where plan_id = ?")
			.param(plan.id().value())
			.query()
			.singleRow();
		assertThat(check).containsEntry("plan_version", plan.version())
			.containsEntry("due_at", null)
			.containsEntry("open_errors", (int) count(found, "ERROR"))
			.containsEntry("open_warnings", (int) count(found, "WARNING"))
			.containsEntry("infos", (int) count(found, "INFO"))
			.containsEntry("explained", 0);
	}

	@Test
	void plansAtWhoseFindingsNobodyLooksAreCheckedInTheBackground() {
		PlanSnapshot plan = draft(rate("100"));
		this.dueChecks.catchUp(() -> false);
		assertThat(storedCodes(plan)).contains("T01");

		save(plan, rate("=100%"));
		this.dueChecks.catchUp(() -> false);
		assertThat(storedCodes(plan)).doesNotContain("T01");
	}

	@Test
	void whatWasFoundHoldsWhenThePlanMovesOn() throws Exception {
		PlanSnapshot plan = draft(rate("100"));
		List<StandingFinding> found = this.register.of(plan);

		PlanSnapshot moved = this.transitions.take(this.bureau.clerk(), plan.id(), PlanAction.SUBMIT, null);
		assertThat(moved.version()).isGreaterThan(plan.version());
		List<String> sent = this.statements.during(() -> assertThat(this.register.of(moved)).isEqualTo(found));
		assertThat(sent).noneMatch((sql) -> sql.contains("insert"));
		assertThat(due(plan.id())).isFalse();
	}

	@Test
	void whatNobodyCheckedIsStillDueWhenThePlanMovesOn() {
		PlanSnapshot plan = draft(rate("100"));

		this.transitions.take(this.bureau.clerk(), plan.id(), PlanAction.SUBMIT, null);

		assertThat(due(plan.id())).isTrue();
	}

	@Test
	void aReaderWithAnOldVersionDoesNotBringItsFindingsBack() {
		PlanSnapshot old = draft(rate("100"));
		PlanSnapshot now = save(old, rate("=100%"));
		this.register.of(now);

		assertThat(missingUnit(old)).isNotNull();
		assertThat(storedCodes(now)).doesNotContain("T01");
	}

	@Test
	void findingsGoWithTheirDraft() {
		PlanSnapshot plan = draft(rate("100"));
		this.register.of(plan);
		this.drafting.delete(this.bureau.clerk(), plan.id());

		assertThat(storedCodes(plan)).isEmpty();
		assertThat(this.checks.hold(List.of(plan.id()))).isEmpty();
		this.dueChecks.catchUp(() -> false);
	}

	@Test
	void aLongFormIsCheckedWithAsManyStatementsAsAShortOne() throws Exception {
		PlanSnapshot shortForm = draft(withIndicators(5));
		PlanSnapshot longForm = draft(withIndicators(60));

		List<String> ofShort = statementsOf(shortForm);
		assertThat(statementsOf(longForm)).isEqualTo(ofShort).hasSizeLessThan(12);
	}

	/**
	 * Those of the register; settings and likenesses are read by others, and not each
	 * time.
	 */
	private List<String> statementsOf(PlanSnapshot plan) throws Exception {
		this.dueChecks.catchUp(() -> false);
		return this.statements.during(() -> this.register.refresh(plan.id()))
			.stream()
			.filter((statement) -> statement.contains("finding") || statement.contains("plan_check"))
			.filter((statement) -> !statement.contains("due_at <="))
			.toList();
	}

	private PlanContent withIndicators(int count) {
		List<Indicator> rows = new ArrayList<>();
		for (int n = 0; n < count; n++) {
			rows.add(new Indicator(null, "产出指标", "质量指标", "第" + n + "项合格率", null, null, "100", null, null));
		}
		return with(Forms.complete(), rows);
	}

	private static PlanContent rate(String target) {
		List<Indicator> rows = new ArrayList<>(Forms.complete().indicators());
		Indicator row = rows.get(FAULTY_ROW);
		rows.set(FAULTY_ROW,
				new Indicator(null, row.category(), row.dimension(), row.name(), null, null, target, null, null));
		return with(Forms.complete(), rows);
	}

	private static PlanContent with(PlanContent old, List<Indicator> rows) {
		return new PlanContent(null, old.header(), old.funding(), old.narratives(), old.spendingPlan(), old.schedule(),
				old.goals(), rows, old.more());
	}

	private StandingFinding missingUnit(PlanSnapshot plan) {
		return this.register.of(plan)
			.stream()
			.filter((finding) -> finding.finding().code().equals("T01"))
			.findFirst()
			.orElseThrow();
	}

	private static long count(List<StandingFinding> found, String severity) {
		return found.stream().filter((finding) -> finding.finding().severity().name().equals(severity)).count();
	}

	private List<String> storedCodes(PlanSnapshot plan) {
		return this.jdbc.sql("select code from finding where plan_id = ?")
			.param(plan.id().value())
			.query(String.class)
			.list();
	}

	private PlanSnapshot draft(PlanContent content) {
		return this.drafting.create(this.bureau.clerk(),
				new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), content));
	}

	private PlanSnapshot save(PlanSnapshot plan, PlanContent content) {
		long version = this.plans.get(this.bureau.clerk(), plan.id()).version();
		return this.drafting.save(this.bureau.clerk(), plan.id(), version, content);
	}

	private boolean due(PlanId plan) {
		return this.jdbc.sql("select due_at is not null from plan_check where plan_id = ?")
			.param(plan.value())
			.query(Boolean.class)
			.single();
	}

}
