package org.yardstick.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestAnswers;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;
import org.yardstick.review.ReviewStep;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class ChangesControllerTests {

	private static final int YEAR = 2027;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private TestAnswers answers;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading plans;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StatementRecorder statements;

	private Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureaus.openYear(YEAR - 1, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	@Test
	void aFormNeverHandedInOffersTheBasesAndSaysNothing() {
		PlanId id = draft(YEAR, Forms.complete());
		assertThat(page(id, "")).bodyText()
			.contains("上次报送", "上次批复", "上年", "data-marks=\"[]\"")
			.doesNotContain("只看变化", "还没有可以对比", "并排对照");
	}

	@ParameterizedTest
	@ValueSource(strings = { "submission|还没有可以对比的上一次报送", "approval|还没有批复过", "last-year|没有找到上一年度同一项目" })
	void whereThereIsNothingToCompareWithItSaysSo(String asked) {
		String[] parts = asked.split("\\|");
		PlanId id = draft(YEAR, Forms.complete());
		assertThat(page(id, "?since=" + parts[0])).bodyText().contains(parts[1]).doesNotContain("id=\"changes-title\"");
		assertThat(page(id, "/side-by-side?since=" + parts[0])).bodyText().contains(parts[1]).doesNotContain("<table");
	}

	@Test
	void theReviewerSeesWhatTheUnitChangedSinceTheRoundBefore() {
		PlanId id = changedAfterReturn();
		assertThat(get(this.bureau.departmentReviewer(), id, "")).hasStatusOk()
			.bodyText()
			.contains("2 处变化", "与上次报送相比", "<del>=2栋</del>", "<ins>=3栋</ins>", "内容指纹", "只看变化")
			.containsPattern("data-goto-path=\"indicators\\[#[a-z0-9]+]\\.annualTarget\"")
			.contains("&quot;kind&quot;:&quot;CHANGED&quot;");
		assertThat(this.desk.history(this.bureau.clerk(), id)).extracting(ReviewStep::changedCells)
			.containsExactly(null, null, 2);
		assertThat(get(this.bureau.clerk(), id, null)).bodyText().contains("比上次报送改动 2 处");
	}

	@Test
	void theUnitSeesWhatItChangedSinceItHandedIn() {
		PlanId id = returned();
		assertThat(page(id, "")).bodyText().contains("没有变化");
		change(id, (row) -> row.name().equals("师生满意度") ? target(row, "≥98%") : row);
		assertThat(page(id, "")).bodyText().contains("1 处变化", "<del>≥95%</del>");
	}

	@Test
	void comparesWithTheApproval() {
		PlanId id = submitted();
		this.desk.decide(this.bureau.departmentReviewer(), id, Decision.pass(null), null);
		this.desk.decide(this.bureau.divisionReviewer(), id, Decision.pass(null), null);
		this.desk.decide(this.bureau.performanceReviewer(), id,
				Decision.approve("财绩〔2027〕1号", LocalDate.of(2027, 2, 1)), null);
		assertThat(page(id, "?since=approval")).bodyText().contains("还没有批复过");
		assertThat(this.desk.history(this.bureau.clerk(), id)).extracting(ReviewStep::contentHash)
			.containsOnly(this.desk.history(this.bureau.clerk(), id).get(0).contentHash());
	}

	@Test
	void comparesWithTheFormOfTheYearBefore() {
		PlanContent old = Forms.complete();
		draft(YEAR - 1, old);
		PlanId id = draft(YEAR, with(old, (row) -> row.name().equals("受益学生人数") ? target(row, "≥950人") : row));
		assertThat(page(id, "?since=last-year")).bodyText().contains("1 处变化", "<del>≥900人</del>");
	}

	@Test
	void bothWordingsStandSideBySide() {
		PlanId id = changedAfterReturn();
		assertThat(page(id, "/side-by-side")).hasStatusOk()
			.bodyText()
			.contains("变化对照", "<del>=2栋</del>", "<ins>=3栋</ins>")
			.doesNotContain("工程验收合格率");
		assertThat(page(id, "/side-by-side?all=true")).bodyText().contains("工程验收合格率", "<ins>=3栋</ins>");
	}

	@Test
	void wordsOfPeopleAreNoMarkup() {
		PlanId id = returned();
		change(id, (row) -> row.name().equals("师生满意度") ? target(row, "<b onclick=x>\"'</b>") : row);
		assertThat(page(id, "")).bodyText().doesNotContain("<b onclick").contains("&lt;b onclick=x&gt;");
		assertThat(page(id, "/side-by-side?all=true")).bodyText().doesNotContain("<b onclick");
	}

	@Test
	void nobodySeesTheChangesOfOthersAndUnknownBasesAreNowhere() {
		PlanId id = submitted();
		assertThat(get(this.bureaus.open().clerk(), id, "")).hasStatus(403);
		assertThat(get(this.bureaus.open().departmentReviewer(), id, "/side-by-side")).hasStatus(403);
		assertThat(page(id, "?since=ever")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?since=submission", "?since=approval", "?since=last-year", "/side-by-side?all=true" })
	void costsTheSameStatementsForLongForms(String page) throws Exception {
		List<List<String>> sent = new ArrayList<>();
		for (int rows : new int[] { 10, 60 }) {
			PlanId id = draft(YEAR, withRows(rows));
			page(id, page);
			sent.add(this.statements.during(() -> assertThat(page(id, page)).hasStatusOk()));
		}
		assertThat(sent.get(1)).isEqualTo(sent.get(0)).hasSizeLessThan(6);
	}

	private PlanId changedAfterReturn() {
		PlanId id = returned();
		change(id, (row) -> switch (row.name()) {
			case "维修教学楼数量" -> target(row, "=3栋");
			case "受益学生人数" -> target(row, "≥ 950人");
			case "师生满意度" -> target(row, "≥ 95%");
			default -> row;
		});
		this.answers.explain(this.bureau.clerk(), id);
		this.desk.submit(this.bureau.clerk(), id, null);
		return id;
	}

	private PlanId returned() {
		PlanId id = submitted();
		this.desk.decide(this.bureau.departmentReviewer(), id, Decision.sendBack("请核实栋数和人数。"), null);
		return id;
	}

	private PlanId submitted() {
		PlanId id = draft(YEAR, Forms.complete());
		this.answers.explain(this.bureau.clerk(), id);
		this.desk.submit(this.bureau.clerk(), id, null);
		return id;
	}

	private PlanId draft(int year, PlanContent content) {
		return this.drafting
			.create(this.bureau.clerk(), new NewPlan(year, Forms.TEMPLATE, null, this.bureau.school(), content))
			.id();
	}

	private void change(PlanId id, UnaryOperator<Indicator> change) {
		PlanSnapshot plan = this.plans.get(this.bureau.clerk(), id);
		this.drafting.save(this.bureau.clerk(), id, plan.version(), with(plan.content(), change));
	}

	private static PlanContent with(PlanContent old, UnaryOperator<Indicator> change) {
		return new PlanContent(old.printedTitle(), old.header(), old.funding(), old.narratives(), old.spendingPlan(),
				old.schedule(), old.goals(), old.indicators().stream().map(change).toList(), old.more());
	}

	private static PlanContent withRows(int count) {
		PlanContent old = Forms.complete();
		List<Indicator> rows = new ArrayList<>();
		for (int n = 0; n < count; n++) {
			rows.add(new Indicator(null, "产出指标", "数量指标", "维修教室数量" + n, null, null, "≥" + n + "间", null, null));
		}
		return new PlanContent(null, old.header(), old.funding(), old.narratives(), old.spendingPlan(), old.schedule(),
				old.goals(), rows, old.more());
	}

	private static Indicator target(Indicator row, String target) {
		return new Indicator(row.key(), row.category(), row.dimension(), row.name(), row.definition(),
				row.mediumTermTarget(), target, row.targetBasis(), row.remark());
	}

	private MvcTestResult page(PlanId id, String rest) {
		return get(this.bureau.clerk(), id, rest);
	}

	/** The panel of the way for null. */
	private MvcTestResult get(Actor actor, PlanId id, String rest) {
		return this.mvc.get()
			.uri("/plans/" + id + ((rest != null) ? "/changes" + rest : "/way"))
			.with(Browser.as(actor))
			.exchange();
	}

}
