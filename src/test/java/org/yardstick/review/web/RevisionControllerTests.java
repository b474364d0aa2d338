package org.yardstick.review.web;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
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
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class RevisionControllerTests {

	private static final int YEAR = 2027;

	private static final String REASON = "年中预算调剂，减少两栋校舍。";

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

	private Bureau bureau;

	private Actor clerk;

	private PlanId approved;

	@BeforeEach
	void approveAForm() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.clerk = this.bureau.clerk();
		this.approved = this.drafting
			.create(this.clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
		this.answers.explain(this.clerk, this.approved);
		this.desk.submit(this.clerk, this.approved, null);
		this.desk.decide(this.bureau.departmentReviewer(), this.approved, Decision.pass(null), null);
		this.desk.decide(this.bureau.divisionReviewer(), this.approved, Decision.pass(null), null);
		this.desk.decide(this.bureau.performanceReviewer(), this.approved,
				Decision.approve("财绩〔2027〕3号", LocalDate.of(2027, 1, 20)), null);
	}

	@Test
	void aClerkOpensARevisionAndComesToItsDraft() {
		assertThat(panel(this.approved, this.clerk)).bodyText().contains("申请绩效目标调整");

		MvcTestResult opened = open(REASON, UUID.randomUUID().toString());

		PlanId draft = this.plans.get(this.clerk, this.approved).revision().revisedBy();
		assertThat(opened).hasStatus(302).hasRedirectedUrl("/plans/" + draft);
		assertThat(panel(draft, this.clerk)).bodyText().contains("第1次调整", REASON, "/plans/" + this.approved, "并列对照");
		assertThat(panel(this.approved, this.clerk)).bodyText()
			.contains("正在办理调整", "/plans/" + draft)
			.doesNotContain("申请绩效目标调整");
	}

	@Test
	void aSecondClickComesToTheSameDraft() {
		String token = UUID.randomUUID().toString();

		String first = open(REASON, token).getResponse().getRedirectedUrl();

		assertThat(open(REASON, token)).hasStatus(302).hasRedirectedUrl(first);
	}

	@Test
	void withoutAReasonNothingIsOpened() {
		assertThat(open("  ", UUID.randomUUID().toString())).hasStatus(422).bodyText().contains("调整要写明理由");
		assertThat(this.plans.get(this.clerk, this.approved).revision().revisedBy()).isNull();
	}

	@Test
	void whoComesTooLateIsToldAndKeepsTheWords() {
		open(REASON, null);

		assertThat(open("另一个理由", null)).hasStatus(409).bodyText().contains("申请调整", "没有执行", "另一个理由");
	}

	@Test
	void reviewersDoNotOpenRevisions() {
		assertThat(panel(this.approved, this.bureau.divisionReviewer())).bodyText().doesNotContain("申请绩效目标调整");
	}

	private MvcTestResult panel(PlanId plan, Actor reader) {
		return this.mvc.get().uri("/plans/" + plan + "/revisions").with(Browser.as(reader)).exchange();
	}

	private MvcTestResult open(String reason, String token) {
		var request = this.mvc.post()
			.uri("/plans/" + this.approved + "/revisions")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("reason", reason)
			.with(Browser.as(this.clerk));
		return ((token != null) ? request.param("token", token) : request).exchange();
	}

}
