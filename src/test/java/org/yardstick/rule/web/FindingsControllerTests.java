package org.yardstick.rule.web;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.identity.SignedIn;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
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
	void groupsFindingsBySeverityWithTheirCounts() {
		MvcTestResult page = get(plan(faulty()), this.clerk);
		assertThat(page).hasStatusOk();
		assertThat(page).bodyText()
			.containsSubsequence("错误（", "警告（2）", "T01 缺计量单位", "产出指标 / 质量指标 / 验收合格率", "100", "请加上百分号")
			.contains("data-version=\"0\"");
	}

	@Test
	void leadsToTheCellAndOffersTheRepair() {
		assertThat(get(plan(faulty()), this.clerk)).bodyText()
			.contains("data-goto-path=\"indicators[0].annualTarget\" data-severity=\"WARNING\"")
			.contains("data-finding-path=\"indicators[0].annualTarget\"")
			.contains("data-finding-severity=\"WARNING\"")
			.contains("data-repair-path=\"indicators[0].annualTarget\"")
			.contains("data-repair=\"100%\"")
			.contains("一键修改为“100%”");
	}

	@Test
	void offersNoRepairToThoseWhoMayOnlyRead() {
		assertThat(get(plan(faulty()), actor(Role.DEPARTMENT, null))).bodyText()
			.contains("data-goto-path")
			.doesNotContain("data-repair");
	}

	@Test
	void foldsAwayManyFindingsOfOneRule() {
		CheckedForm form = CheckedForm.on(TEMPLATE);
		for (int n = 0; n < 47; n++) {
			form.indicator("产出指标/质量指标", "第" + n + "项合格率", "100");
		}
		assertThat(get(plan(form.content()), this.clerk)).bodyText()
			.containsSubsequence("<details", "<summary>T01 缺计量单位：47处</summary>", "第46项合格率", "</details>");
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
		Authentication person = new SignedIn(actor, "person", 1, "", null).asAuthentication();
		return this.mvc.get().uri("/plans/{id}/findings", plan).with(authentication(person)).exchange();
	}

	private static Actor actor(Role role, UnitId unit) {
		return new Actor(UUID.randomUUID(), "王小明", Set.of(role), new Seat(unit, DEPARTMENT, null, Set.of()), null);
	}

}
