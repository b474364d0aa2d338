package org.yardstick.approval.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.WaitingForms;
import org.yardstick.approval.ApprovalPaper;
import org.yardstick.approval.ApprovalPapers;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class ApprovalControllerTests {

	private static final int YEAR = 2027;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanTransitions transitions;

	@Autowired
	private ApprovalPapers papers;

	@Autowired
	private ReviewDesk review;

	private Bureau bureau;

	private Actor performance;

	private List<PlanId> waiting;

	@BeforeEach
	void bringForms() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.performance = this.bureau.performanceReviewer();
		this.waiting = new WaitingForms(this.drafting, this.transitions).of(this.bureau, YEAR, 3).toList();
	}

	@Test
	void departmentsThatWaitAreListedAndTheirFormsChosen() {
		assertThat(get("/approvals?year=" + YEAR, this.performance)).hasStatusOk()
			.bodyText()
			.contains("/approvals/new?year=2027&amp;department=" + this.bureau.department());
		MvcTestResult page = get("/approvals/new?year=2027&department=" + this.bureau.department(), this.performance);
		assertThat(page).hasStatusOk();
		assertThat(chosen(page)).isEqualTo(3);
	}

	@Test
	void approvesAndShowsThePaperToThoseItConcerns() {
		MvcTestResult done = approve(UUID.randomUUID(), "财绩〔2027〕1号", "2027-01-20", this.waiting);

		ApprovalPaper paper = issued().get(0);
		assertThat(done).hasStatus(302).hasRedirectedUrl("/approvals/" + paper.id());
		assertThat(get("/approvals/" + paper.id(), this.bureau.departmentReviewer())).hasStatusOk()
			.bodyText()
			.contains("财绩〔2027〕1号", "校舍维修0", "请专款专用");
		assertThat(get("/approvals?year=" + paper.fiscalYear(), this.bureau.departmentReviewer())).hasStatusOk()
			.bodyText()
			.contains("财绩〔2027〕1号")
			.doesNotContain("等待批复</h2>");
		assertThat(get("/approvals/" + paper.id() + "/notice.docx", this.bureau.divisionReviewer())).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		Bureau other = this.bureaus.open();
		assertThat(get("/approvals/" + paper.id(), other.departmentReviewer())).hasStatus(403);
		assertThat(get("/approvals/" + paper.id() + "/notice.docx", other.divisionReviewer())).hasStatus(403);
		assertThat(get("/approvals/" + UUID.randomUUID(), this.performance)).hasStatus(404);
		assertThat(get("/approvals/nothing", this.performance)).hasStatus(404);
	}

	@Test
	void aSecondClickIssuesNothingMore() {
		UUID token = UUID.randomUUID();
		approve(token, "2号", "2027-01-20", this.waiting);

		assertThat(approve(token, "2号", "2027-01-20", this.waiting)).hasStatus(302)
			.hasRedirectedUrl("/approvals?year=2027");
		assertThat(issued()).hasSize(1);
	}

	@Test
	void anotherRequestFromTheSamePageIsRefusedWithASentence() {
		UUID token = UUID.randomUUID();
		approve(token, "2号", "2027-01-20", this.waiting.subList(0, 1));
		MvcTestResult again = approve(token, "3号", "2027-01-20", this.waiting.subList(1, 2));
		assertThat(again).hasStatus(422).bodyText().contains("已经提交过一次", "3号");
		assertThat(chosen(again)).isEqualTo(1);
	}

	@Test
	void saysWhatIsMissingAndLosesNothing() {
		MvcTestResult refused = approve(UUID.randomUUID(), "", "", this.waiting.subList(0, 2));
		assertThat(refused).hasStatus(422).bodyText().contains("请填写批复文号", "请填写批复日期", "请专款专用");
		assertThat(chosen(refused)).isEqualTo(2);
		assertThat(issued()).isEmpty();
	}

	@Test
	void aDayThatIsNoneIsRefusedAndTheRestKept() {
		MvcTestResult refused = approve(UUID.randomUUID(), "2号", "20.1.2027", this.waiting);
		assertThat(refused).hasStatus(422).bodyText().contains("2号", "20.1.2027", "日期", "请专款专用");
		assertThat(chosen(refused)).isEqualTo(3);
	}

	@Test
	void withoutChosenFormsNothingIsApproved() {
		MvcTestResult refused = approve(UUID.randomUUID(), "2号", "2027-01-20", List.of());
		assertThat(refused).hasStatus(422).bodyText().contains("请勾选要批复的表", "2号");
		assertThat(chosen(refused)).isZero();
	}

	@Test
	void aNumberThatWasUsedIsRefusedAtItsField() {
		approve(UUID.randomUUID(), "2号", "2027-01-20", this.waiting.subList(0, 1));
		assertThat(approve(UUID.randomUUID(), "2号", "2027-01-20", this.waiting.subList(1, 2))).hasStatus(422)
			.bodyText()
			.contains("已经给这个部门批复过");
	}

	@Test
	void aFormThatWasSentBackMeanwhileIsNamedAndTheRestKept() {
		this.review.decide(this.bureau.performanceReviewer(), this.waiting.get(1), Decision.sendBack("请补充。"), null);
		MvcTestResult refused = approve(UUID.randomUUID(), "2号", "2027-01-20", this.waiting);
		assertThat(refused).hasStatus(409).bodyText().contains("“校舍维修1”", "一张也没有批复", "2号");
		assertThat(chosen(refused)).isEqualTo(2);
	}

	@Test
	void withoutADepartmentOrWithOneThatIsNoneNothingIsShown() {
		assertThat(this.mvc.post()
			.uri("/approvals/new")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("year", "2027")
			.param("dated", "x")
			.with(Browser.as(this.performance))
			.exchange()).hasStatus(422);
		assertThat(get("/approvals/new?year=2027&department=" + UUID.randomUUID(), this.performance)).hasStatus(404);
		assertThat(get("/approvals/new?year=1999&department=" + this.bureau.department(), this.performance))
			.hasStatus(404);
		assertThat(get("/approvals/new", this.performance)).hasStatus(400);
	}

	private List<ApprovalPaper> issued() {
		return this.papers.of(this.bureau.departmentReviewer(), YEAR, PageRequest.ofSize(10)).getContent();
	}

	private MvcTestResult get(String address, Actor reader) {
		return this.mvc.get().uri(address).with(Browser.as(reader)).exchange();
	}

	private MvcTestResult approve(UUID token, String number, String day, List<PlanId> plans) {
		return this.mvc.post()
			.uri("/approvals/new")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("year", String.valueOf(YEAR))
			.param("department", this.bureau.department().toString())
			.param("token", token.toString())
			.param("number", number)
			.param("dated", day)
			.param("words", "请专款专用")
			.param("plans", plans.stream().map(PlanId::toString).toArray(String[]::new))
			.with(Browser.as(this.performance))
			.exchange();
	}

	/** How many boxes are ticked. */
	private static long chosen(MvcTestResult page) {
		String[] rows = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
			.split("name=\"plans\"");
		return Arrays.stream(rows, 1, rows.length)
			.filter((row) -> row.substring(0, row.indexOf('>')).contains("checked"))
			.count();
	}

}
