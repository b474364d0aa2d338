package org.yardstick.finding.web;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.finding.FindingRegister;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.rule.CheckedForm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The statistics, the lists of forms, the counts of the list, and the orders of checks.
 */
@FullStackTest
@Transactional
class FindingStatisticsControllerTests {

	/** Nobody else's: whole years are counted. */
	private static final int YEAR = 2039;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private FindingRegister register;

	@Autowired
	private StatementRecorder statements;

	private Bureau bureau;

	private Bureau other;

	@BeforeEach
	void openBureaus() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.other = this.bureaus.open();
	}

	@Test
	void tellsHowOftenEachRuleFoundSomethingAndInHowManyForms() {
		checked(this.bureau, "验收合格率", "100");
		checked(this.bureau, "验收合格率", "100");

		assertThat(get("/findings?year=2039", this.bureau.performanceReviewer())).hasStatusOk()
			.bodyText()
			.contains("T01", "href=\"/findings/plans?year=2039&amp;severity=warning&amp;code=T01\">2</a>",
					"href=\"/findings/plans?year=2039&amp;code=T01\">2</a>", "教育局", "<rect class=\"tally-warning\"")
			.doesNotContain(" style=", "onclick=");
	}

	@Test
	void reviewersSeeTheirDepartmentsOnly() {
		checked(this.other, "验收合格率", "100");
		for (Actor reviewer : List.of(this.bureau.departmentReviewer(), this.bureau.divisionReviewer())) {
			assertThat(get("/findings?year=2039", reviewer)).hasStatusOk()
				.bodyText()
				.contains("没有符合条件的问题")
				.doesNotContain("T01");
			assertThat(get("/findings/plans?year=2039&department=" + this.other.department(), reviewer)).hasStatusOk()
				.bodyText()
				.contains("没有符合条件的表");
		}
		assertThat(get("/findings?year=2039", this.other.divisionReviewer())).bodyText().contains("T01");
	}

	@Test
	void clerksHaveNoStatistics() {
		assertThat(get("/findings", this.bureau.clerk())).hasStatus(403);
		assertThat(get("/findings/plans", this.bureau.clerk())).hasStatus(403);
	}

	@Test
	void listsTheFormsOfARuleWithTheirFirstFindings() {
		PlanId plan = checked(this.bureau, "验收合格率", "100");
		PlanId sound = checked(this.bureau, "验收合格率", "=100%");

		assertThat(get("/findings/plans?year=2039&code=T01", this.bureau.divisionReviewer())).hasStatusOk()
			.bodyText()
			.contains("/plans/" + plan, "T01 产出指标 / 质量指标 / 验收合格率", "请加上百分号", "1 个问题")
			.doesNotContain("/plans/" + sound);
		assertThat(get("/findings/plans?year=2039&code=T01&severity=error", this.bureau.divisionReviewer())).bodyText()
			.contains("没有符合条件的表");
	}

	@Test
	void anAddressOfNonsenseShowsMore() {
		assertThat(get("/findings/plans?year=x&severity=y&department=z&code=%27&page=-1",
				this.bureau.performanceReviewer()))
			.hasStatusOk();
		assertThat(get("/findings?year=99999999999", this.bureau.performanceReviewer())).hasStatusOk();
	}

	@Test
	void escapesWhatPeopleWrote() {
		checked(this.bureau, "<script>alert(1)</script>合格率", "100");
		assertThat(get("/findings/plans?year=2039", this.bureau.performanceReviewer())).bodyText()
			.doesNotContain("<script>alert");
	}

	@Test
	void countsWhatStandsOpenOnThePlansOfAList() {
		PlanId plan = checked(this.bureau, "验收合格率", "100");
		PlanId unchecked = draft(this.bureau, "验收合格率", "100");
		PlanId foreign = checked(this.other, "验收合格率", "100");

		assertThat(get("/findings/counts?plan=%s&plan=%s&plan=%s".formatted(plan, unchecked, foreign),
				this.bureau.clerk()))
			.hasStatusOk()
			.bodyText()
			.contains("id=\"findings-" + plan + "\"", "警告 ", "hx-swap-oob")
			.doesNotContain(unchecked.toString(), foreign.toString());
		assertThat(get("/findings/counts", this.bureau.clerk())).hasStatusOk();
		assertThat(get("/findings/counts?plan=" + (plan + ",").repeat(100) + plan, this.bureau.clerk())).hasStatus(422);
		assertThat(get("/plans", this.bureau.clerk())).bodyText()
			.contains("/findings/counts?plan=", "id=\"findings-" + plan + "\"");
	}

	@Test
	void costsAsManyStatementsWithManyPlansAsWithOne() throws Exception {
		PlanId first = checked(this.bureau, "验收合格率", "100");
		List<String> addresses = List.of("/findings?year=2039", "/findings/plans?year=2039",
				"/findings/counts?plan=" + first);
		sizes(addresses); // reads what is kept for a while, as own rules are
		List<Integer> withOne = sizes(addresses);
		StringBuilder all = new StringBuilder(first.toString());
		for (int n = 0; n < 5; n++) {
			all.append(',').append(checked(this.bureau, "验收合格率", "100"));
		}

		assertThat(sizes(List.of(addresses.get(0), addresses.get(1), "/findings/counts?plan=" + all)))
			.isEqualTo(withOne)
			.allMatch((count) -> count < 12);
	}

	@Test
	void changesNeedTheTokenOfThePageAndTheRole() {
		assertThat(this.mvc.post().uri("/findings/checks").param("year", "2039").exchange()).hasStatus(403);
		for (Actor reviewer : List.of(this.bureau.departmentReviewer(), this.bureau.divisionReviewer())) {
			assertThat(post("/findings/checks", reviewer)).hasStatus(403);
			assertThat(post("/findings/checks/cancellation", reviewer)).hasStatus(403);
			assertThat(get("/findings?year=2039", reviewer)).bodyText().doesNotContain("全年检查");
		}
	}

	@Test
	void ordersACheckOnceAndCancelsIt() {
		Actor performance = this.bureau.performanceReviewer();
		assertThat(post("/findings/checks", performance)).hasStatus(302);
		assertThat(post("/findings/checks", performance)).hasStatus(302)
			.flash()
			.extractingByKey("warning")
			.asString()
			.contains("正在检查");
		assertThat(get("/findings/checks?year=2039", performance)).hasStatusOk()
			.bodyText()
			.contains("hx-trigger=\"every 1s\"", "已检查 0 / 0 张");
		assertThat(post("/findings/checks/cancellation", performance)).hasStatus(302);
		assertThat(get("/findings/checks?year=2039", performance)).bodyText()
			.contains("已取消")
			.doesNotContain("hx-trigger");
	}

	private List<Integer> sizes(List<String> addresses) throws Exception {
		List<Integer> sizes = new ArrayList<>();
		for (String address : addresses) {
			sizes.add((int) this.statements.during(() -> get(address, this.bureau.divisionReviewer()))
				.stream()
				.filter((statement) -> !statement.contains("scheduled_task") && !statement.contains("due"))
				.count());
		}
		return sizes;
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.mvc.get().uri(address).with(Browser.as(actor)).exchange();
	}

	private MvcTestResult post(String address, Actor actor) {
		return this.mvc.post().uri(address).with(Browser.as(actor)).param("year", "2039").exchange();
	}

	private PlanId checked(Bureau owner, String name, String target) {
		PlanId plan = draft(owner, name, target);
		this.register.refresh(plan);
		return plan;
	}

	private PlanId draft(Bureau owner, String name, String target) {
		return this.drafting
			.create(owner.clerk(),
					new NewPlan(YEAR, Forms.TEMPLATE, null, owner.school(),
							CheckedForm.on(Forms.TEMPLATE).indicator("产出指标/质量指标", name, target).content()))
			.id();
	}

}
