package org.yardstick.review.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestAnswers;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanStatus;
import org.yardstick.review.Decision;
import org.yardstick.review.PassingMany;
import org.yardstick.review.ReviewDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the queue, the way through it, and passing many. */
@FullStackTest
class QueueControllerTests {

	private static final int YEAR = 2033;

	@Autowired
	private MockMvcTester mvc;

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
	private JdbcClient jdbc;

	private Bureau bureau;

	private Actor reviewer;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.reviewer = this.bureau.departmentReviewer();
	}

	@Test
	void showsWhatWaitsWithLinksThatKeepTheFilter() {
		PlanId plan = submitted();

		assertThat(get("/queue?year=2033&least=0.5&sort=amount", this.reviewer)).hasStatusOk()
			.bodyText()
			.contains("共 1 张等您审核", "首次报送", "不到 1 天",
					"/plans/" + plan + "?queue=year%3D2033%26least%3D0.5%26sort%3Damount", "value=\"0.5\"", "一起通过")
			.doesNotContain(" style=", "onclick=");
		assertThat(get("/queue?year=2032", this.reviewer)).bodyText().contains("没有符合条件的表", "清除全部条件");
		assertThat(get("/queue", this.bureaus.open().departmentReviewer())).bodyText().contains("现在没有等您审核的表");
	}

	@Test
	void leadsThePerformanceDivisionToThePapers() {
		PlanId plan = submitted();
		this.desk.decide(this.reviewer, plan, Decision.pass(null), null);
		this.desk.decide(this.bureau.divisionReviewer(), plan, Decision.pass(null), null);

		assertThat(get("/queue?department=" + this.bureau.department(), this.bureau.performanceReviewer())).bodyText()
			.contains("/approvals/new?year=2033&amp;department=" + this.bureau.department(), "办理批复")
			.doesNotContain("一起通过…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "year=x", "department=nobody", "least=-1", "most=1e9", "findings=x", "days=99999999999",
			"returned=x", "sort=x", "page=-1", "page=9999", "least=1'%20or%201=1" })
	void anAddressOfNonsenseShowsMore(String nonsense) {
		assertThat(get("/queue?" + nonsense, this.reviewer)).hasStatusOk();
		assertThat(this.mvc.get()
			.uri("/queue/neighbours")
			.param("plan", UUID.randomUUID().toString())
			.param("queue", nonsense + "&{x}%zz")
			.with(Browser.as(this.reviewer))
			.exchange()).hasStatusOk().bodyText().contains("不在当前的待审队列里");
	}

	@Test
	void aDecisionLeadsToTheNextFormAndAtTheEndBackToTheQueue() {
		PlanId first = submitted();
		PlanId second = submitted();
		arrivedEarlier(first);

		assertThat(decide(first).getResponse().getRedirectedUrl())
			.isEqualTo("/plans/" + second + "?queue=year%3D2033%26sort%3Doldest");
		assertThat(decide(second).getResponse().getRedirectedUrl()).isEqualTo("/queue?year=2033&sort=oldest");
	}

	@Test
	void theBarTellsWhereAFormStands() {
		PlanId first = submitted();
		PlanId second = submitted();
		arrivedEarlier(first);

		assertThat(this.mvc.get()
			.uri("/queue/neighbours")
			.param("plan", second.toString())
			.param("queue", "sort=oldest")
			.with(Browser.as(this.reviewer))
			.exchange()).bodyText()
			.contains("第 2 / 2 张", "rel=\"prev\"", "/plans/" + first + "?queue=sort%3Doldest")
			.doesNotContain("rel=\"next\"");
	}

	@Test
	void passesManyAndTellsWhatCouldNotBePassed() {
		PlanId good = submitted();
		PlanId faulty = submitted();
		PlanId quick = submitted();
		PlanId own = submittedBy(sameAccountAsReviewer());
		this.jdbc.sql("update plan_check set open_errors = 1 where plan_id = ?").param(faulty.value()).update();

		assertThat(preview(good, faulty, quick, own)).hasStatusOk()
			.bodyText()
			.contains("将通过 2 张", "2 张不能一起通过", "还有错误没有改正", "您填写或报送过", "教育局");

		long seen = version(quick);
		this.desk.decide(this.bureau.departmentReviewer(), quick, Decision.pass(null), null);
		String token = UUID.randomUUID().toString();
		List<PlanId> chosen = List.of(good, quick, faulty, own);
		List<Long> versions = List.of(version(good), seen, version(faulty), version(own));
		MvcTestResult passed = pass(token, chosen, versions);
		assertThat(passed).hasStatusOk().bodyText().contains("已通过 1 张；3 张没有通过", "审核通过");
		assertThat(status(good)).isEqualTo(PlanStatus.DEPARTMENT_REVIEWED);
		assertThat(status(faulty)).isEqualTo(PlanStatus.SUBMITTED);
		assertThat(status(own)).isEqualTo(PlanStatus.SUBMITTED);
		assertThat(this.desk.history(this.reviewer, good)).last()
			.satisfies((step) -> assertThat(step.opinion()).isEqualTo("同意。"));
		assertThat(this.desk.history(this.reviewer, quick)).hasSize(2);

		assertThat(pass(token, chosen, versions)).bodyText().contains("已通过 1 张；3 张没有通过");
		assertThat(this.desk.history(this.reviewer, good)).hasSize(2);
	}

	@Test
	void aFormThatCameAgainInBetweenIsNotPassedUnseen() {
		PlanId plan = submitted();
		long seen = version(plan);
		this.desk.withdraw(this.bureau.clerk(), plan, null);
		this.desk.submit(this.bureau.clerk(), plan, null);

		assertThat(pass(null, List.of(plan), List.of(seen))).bodyText().contains("1 张没有通过", "在您打开之后");
		assertThat(status(plan)).isEqualTo(PlanStatus.SUBMITTED);
	}

	@Test
	void returnsToTheQueueOnceAllArePassed() {
		PlanId plan = submitted();

		assertThat(pass(null, List.of(plan), List.of(version(plan)))).hasStatus3xxRedirection()
			.hasRedirectedUrl("/queue?year=2033&sort=oldest");
	}

	@Test
	void refusesNothingTooMuchAndWhatIsNotComplete() {
		assertThat(preview()).hasStatus(422).bodyText().contains("请先勾选");
		List<PlanId> many = new ArrayList<>();
		for (int n = 0; n <= PassingMany.MOST_PLANS; n++) {
			many.add(new PlanId(UUID.randomUUID()));
		}
		assertThat(preview(many.toArray(PlanId[]::new))).hasStatus(422).bodyText().contains("一次最多一起通过 200 张");
		assertThat(pass(null, List.of(many.get(0)), List.of())).hasStatus(422).bodyText().contains("重新勾选");
	}

	@Test
	void doesNotTellTheNamesOfFormsOutsideTheScope() {
		PlanId foreign = submitted();
		Actor stranger = this.bureaus.open().departmentReviewer();

		assertThat(post("/queue/passing/preview", stranger, List.of(foreign), List.of(), null)).bodyText()
			.contains("您看不到的表")
			.doesNotContain("校舍维修");
		assertThat(post("/queue/passing", stranger, List.of(foreign), List.of(0L), null)).bodyText()
			.contains("1 张没有通过");
		assertThat(status(foreign)).isEqualTo(PlanStatus.SUBMITTED);
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.mvc.get().uri(URI.create(address)).with(Browser.as(actor)).exchange();
	}

	private MvcTestResult decide(PlanId plan) {
		return this.mvc.post()
			.uri("/plans/" + plan + "/decisions")
			.param("verdict", "APPROVE")
			.param("queue", "year=2033&sort=oldest")
			.with(Browser.as(this.reviewer))
			.exchange();
	}

	private MvcTestResult preview(PlanId... plans) {
		return post("/queue/passing/preview", this.reviewer, List.of(plans), List.of(), null);
	}

	private MvcTestResult pass(String token, List<PlanId> plans, List<Long> versions) {
		return post("/queue/passing", this.reviewer, plans, versions, token);
	}

	private MvcTestResult post(String address, Actor actor, List<PlanId> plans, List<Long> versions, String token) {
		var request = this.mvc.post()
			.uri(address)
			.param("queue", "year=2033&sort=oldest")
			.param("opinion", "同意。")
			.with(Browser.as(actor));
		plans.forEach((plan) -> request.param("plans", plan.toString()));
		versions.forEach((version) -> request.param("versions", version.toString()));
		if (token != null) {
			request.param("token", token);
		}
		return request.exchange();
	}

	private long version(PlanId plan) {
		return this.plans.get(this.bureau.administrator(), plan).version();
	}

	private PlanStatus status(PlanId plan) {
		return this.plans.get(this.bureau.administrator(), plan).status();
	}

	private void arrivedEarlier(PlanId plan) {
		this.jdbc.sql("update performance_plan set updated_at = updated_at - interval '3 days' where id = ?")
			.param(plan.value())
			.update();
	}

	private Actor sameAccountAsReviewer() {
		Actor clerk = this.bureau.clerk();
		return new Actor(this.reviewer.accountId(), clerk.name(), clerk.roles(), clerk.seat(), clerk.origin());
	}

	private PlanId submitted() {
		return submittedBy(this.bureau.clerk());
	}

	private PlanId submittedBy(Actor clerk) {
		PlanId plan = this.drafting
			.create(clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
		this.answers.explain(clerk, plan);
		this.desk.submit(clerk, plan, null);
		return plan;
	}

}
