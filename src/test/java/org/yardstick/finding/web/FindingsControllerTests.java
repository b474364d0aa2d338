package org.yardstick.finding.web;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Browser;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.finding.FindingRegister;
import org.yardstick.finding.StandingFinding;
import org.yardstick.identity.SignedIn;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.rule.CheckedForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

@FullStackTest
@Transactional
class FindingsControllerTests {

	private static final String TEMPLATE = "weihai-declaration-2021";

	private static final UnitId UNIT = UnitId.of("00000000-0000-4000-8000-000000000001");

	private static final DepartmentId DEPARTMENT = DepartmentId.of("00000000-0000-4000-8000-000000000002");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

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

	private final Actor clerk = actor(Role.UNIT, UNIT);

	@BeforeEach
	void openTheYear() {
		this.jdbc.sql("insert into department (id, version, code, name) values (?, 0, '901', '试验局')")
			.param(DEPARTMENT.value())
			.update();
		this.jdbc
			.sql("insert into budgetary_unit (id, version, code, name, department_id, department_itself) "
					+ "values (?, 0, '901001', '试验站', ?, false)")
			.param(UNIT.value())
			.param(DEPARTMENT.value())
			.update();
		this.bureaus.openYear(2021, null, TEMPLATE);
	}

	@Test
	void groupsFindingsBySeverityAndPlaceWithTheirCounts() {
		MvcTestResult page = get(plan(faulty()), this.clerk);
		assertThat(page).hasStatusOk();
		assertThat(page).bodyText()
			.containsSubsequence("错误（", "警告（2）", "产出指标 / 质量指标 / 验收合格率", "T01 缺计量单位", "请加上百分号", "100")
			.contains("data-version=\"0\"");
	}

	@Test
	void leadsToTheCellAndOffersTheRepair() {
		assertThat(get(plan(faulty()), this.clerk)).bodyText()
			.containsPattern("data-goto-path=\"indicators\\[#[a-z0-9]+]\\.annualTarget\" data-severity=\"WARNING\"")
			.contains("data-finding-path=\"indicators[0].annualTarget\"")
			.contains("data-finding-severity=\"WARNING\"")
			.containsPattern("data-repair-path=\"indicators\\[#[a-z0-9]+]\\.annualTarget\" data-repair=\"100%\"")
			.contains("一键修改为“100%”");
	}

	@Test
	void theClerkExplainsAndTheReaderSeesIt() {
		PlanId plan = plan(faulty());
		assertThat(post(plan, "explanations", "text=验收按百分制打分。", this.clerk)).hasStatus(204);

		assertThat(get(plan, this.clerk)).bodyText().contains("已说明 1", "验收按百分制打分。", "改写说明").doesNotContain("不认可这条说明");
		assertThat(get(plan, actor(Role.DEPARTMENT, null))).bodyText()
			.contains("验收按百分制打分。", "data-severity=\"EXPLAINED\"")
			.doesNotContain("<textarea");
	}

	@Test
	void theReviewerInTurnRefuses() {
		PlanId plan = plan(faulty());
		post(plan, "explanations", "text=验收按百分制打分。", this.clerk);
		this.transitions.take(this.clerk, plan, PlanAction.SUBMIT, null);
		Actor reviewer = actor(Role.DEPARTMENT, null);
		assertThat(get(plan, reviewer)).bodyText().contains("不认可这条说明");
		assertThat(post(plan, "refusals", "text=请写明验收办法的文号。&seen=" + lastAnswer(plan), reviewer)).hasStatus(204);

		assertThat(get(plan, reviewer)).bodyText()
			.containsSubsequence("验收按百分制打分。", "审核人不认可", "请写明验收办法的文号。")
			.doesNotContain("不认可这条说明");
	}

	@Test
	void answersThatSayNothingOrComeTooLateAreRefusedInChinese() {
		PlanId plan = plan(faulty());
		assertThat(post(plan, "explanations", "text=无", this.clerk)).hasStatus(422).bodyText().contains("请用一句话写明原因");
		assertThat(post(plan, "explanations", "text=" + "字".repeat(501), this.clerk)).hasStatus(422);
		assertThat(post(plan, "explanations", "text=验收按百分制打分。&seen=17", this.clerk)).hasStatus(409);
		assertThat(post(plan, "explanations", "text=验收按百分制打分。", actor(Role.DEPARTMENT, null))).hasStatus(403);
		assertThat(post(plan, "refusals", "text=请写明验收办法的文号。", actor(Role.DEPARTMENT, null))).hasStatus(409);
	}

	@Test
	void anAnswerWithoutTheTokenOfThePageIsForbidden() {
		PlanId plan = plan(faulty());
		assertThat(this.mvc.post()
			.uri("/plans/{id}/findings/{finding}/explanations", plan, warning(plan).id())
			.with(authentication(person(this.clerk)))
			.param("text", "验收按百分制打分。")
			.exchange()).hasStatus(403);
	}

	@Test
	void offersNoRepairToThoseWhoMayOnlyRead() {
		assertThat(get(plan(faulty()), actor(Role.DEPARTMENT, null))).bodyText()
			.contains("data-goto-path")
			.doesNotContain("data-repair");
	}

	@Test
	void escapesWhatPeopleWrote() {
		PlanContent content = CheckedForm.on(TEMPLATE)
			.indicator("产出指标/数量指标", "<script>alert(1)</script>\" onclick=\"x", "5")
			.content();
		assertThat(get(plan(content), this.clerk)).bodyText()
			.contains("&lt;script&gt;")
			.doesNotContain("<script", "\" onclick");
	}

	@Test
	void saysThatNothingWasFound() {
		String template = "weihai-special-2024";
		this.bureaus.openYear(2024, null, template);
		PlanContent content = CheckedForm.on(template)
			.with("""
					{'header': {'projectName': '养老补助', 'supervisingDepartment': '试验局'},
					 'funding': {'total': '500000.00', 'annual': '500000.00'}, 'goals': {'annual': ['发放300人']}}""")
			.indicator("成本指标/经济成本", "发放总额", "≤50万元")
			.indicator("产出指标/数量指标", "补助人数", "=300人")
			.indicator("产出指标/质量指标", "发放准确率", "=100%")
			.indicator("产出指标/时效指标", "发放时间", "每月10日前")
			.indicator("效益指标/社会效益指标", "老人投诉", "≤1起")
			.indicator("满意度指标/服务对象满意度指标", "老人满意度", "≥90%")
			.content();
		PlanId plan = this.drafting.create(this.clerk, new NewPlan(2024, template, null, UNIT, content)).id();
		assertThat(get(plan, this.clerk)).bodyText().contains("没有发现问题").doesNotContain("data-finding-path");
	}

	@Test
	void hidesThePlansOfOthers() {
		PlanId plan = plan(faulty());
		assertThat(get(plan, actor(Role.UNIT, UnitId.of("00000000-0000-4000-8000-000000000009")))).hasStatus(403);
		assertThat(get(PlanId.of("00000000-0000-4000-8000-000000000008"), this.clerk)).hasStatus(404);
	}

	@Test
	void hasNothingInlineThatTheContentPolicyForbids() {
		assertThat(get(plan(faulty()), this.clerk)).bodyText().doesNotContain("<script", " style=", " onclick=");
	}

	private static PlanContent faulty() {
		return CheckedForm.on(TEMPLATE).indicator("产出指标/质量指标", "验收合格率", "100").content();
	}

	private PlanId plan(PlanContent content) {
		return this.drafting.create(this.clerk, new NewPlan(2021, TEMPLATE, null, UNIT, content)).id();
	}

	private MvcTestResult get(PlanId plan, Actor actor) {
		return this.mvc.get().uri("/plans/{id}/findings", plan).with(authentication(person(actor))).exchange();
	}

	private MvcTestResult post(PlanId plan, String kind, String form, Actor actor) {
		return this.mvc.post()
			.uri("/plans/{id}/findings/{finding}/" + kind, plan, warning(plan).id())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form)
			.accept(MediaType.APPLICATION_JSON)
			.with(Browser.as(actor))
			.exchange();
	}

	private StandingFinding warning(PlanId plan) {
		return this.register.of(this.plans.get(this.clerk, plan))
			.stream()
			.filter((standing) -> standing.finding().code().equals("T01"))
			.findFirst()
			.orElseThrow();
	}

	private long lastAnswer(PlanId plan) {
		return warning(plan).lastAnswer().number();
	}

	private static Authentication person(Actor actor) {
		return new SignedIn(actor, "person", 1, "", null).asAuthentication();
	}

	private static Actor actor(Role role, UnitId unit) {
		return new Actor(UUID.randomUUID(), "王小明", Set.of(role), new Seat(unit, DEPARTMENT, null, Set.of()), null);
	}

}
