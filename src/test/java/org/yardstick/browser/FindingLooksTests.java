package org.yardstick.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.TestAnswers;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures of a form with many kinds of findings in target/screenshots, to be looked at.
 */
class FindingLooksTests extends BrowserTest {

	private static final String FAULTY = """
			{"header": {"projectName": "操场和围墙维修改造", "category": "资本类项目支出", "nature": "一次性项目",
			  "startDate": "2026-03-01", "endDate": "2026-11-30", "supervisingDepartment": "教育和体育局",
			  "supervisingDepartmentCode": "102", "implementingUnit": "实验小学"},
			 "funding": {"total": "358000.00"},
			 "narratives": {"costing": "操场面层3600平方米，每平方米65元，计23.40万元；围墙210米，每米480元，计10.08万元。",
			  "overview": "<p>学校操场2012年铺设，面层开裂、多处起皮，雨后积水。</p>&nbsp;计划重新铺设，对210米围墙拆除重砌。",
			  "legalBasis": "关于编报校舍维修项目的通知。", "justification": "无"},
			 "schedule": [{"activity": "操场面层铺设", "startDate": "2026-07-05", "amount": "234000.00"},
			  {"activity": "围墙拆除重砌", "startDate": "2026-07-05", "amount": "10.08"}],
			 "goals": {"annual": ["完成操场3600平方米面层铺设和围墙210米重砌，改善学生活动条件。"]},
			 "indicators": [
			  {"category": "产出指标", "dimension": "数量指标", "name": "操场面层铺设面积", "annualTarget": "3600"},
			  {"category": "产出指标", "dimension": "数量指标", "name": "围墙重砌长度", "annualTarget": "210米"},
			  {"category": "产出指标", "dimension": "数量指标", "name": "围墙重砌长度", "annualTarget": "180米"},
			  {"category": "产出指标", "dimension": "质量指标", "name": "工程验收合格率", "annualTarget": "100"},
			  {"category": "产出指标", "dimension": "时效指标", "name": "完工时间"},
			  {"category": "效果指标", "dimension": "经济效益指标", "name": "无"},
			  {"category": "满意度指标", "dimension": "可持续性影响指标", "name": "操场使用年限", "annualTarget": "≥8年"},
			  {"category": "满意度指标", "dimension": "具体指标", "name": "学生和家长满意度", "annualTarget": "$\\\\geq 95\\\\%$"}]}
			""";

	@Autowired
	private TestAnswers answers;

	@Test
	void aFormWithEightKindsOfFindings() {
		PlanContent content = FilledForms.read(FAULTY);
		PlanSnapshot plan = plan("liaocheng-declaration-2021", null, content);
		Page page = open(signInAsClerk(), plan).page();
		FindingPanel panel = new FindingPanel(page);
		assertThat(panel.repairAll()).isVisible();
		assertThat(panel.panel().locator(".finding-rule").allTextContents()).extracting((rule) -> rule.substring(0, 3))
			.satisfies((codes) -> assertThat(codes.stream().distinct()).hasSizeGreaterThanOrEqualTo(8));
		picture(page, "findings");
		screenshot(page, "findings-window", false);

		Locator warning = panel.finding("T01", "工程验收合格率");
		panel.type(warning, "验收按百分制");
		warning.scrollIntoViewIfNeeded();
		screenshot(page, "findings-explaining", false);
		AccessibilityTests.check(page);
	}

	@Test
	void whatTheReviewerSees() {
		PlanSnapshot plan = plan("liaocheng-declaration-2021", null, FilledForms.read(FAULTY));
		this.answers.explain(this.bureau.clerk(), plan.id());
		submit(plan);
		Page page = open(signIn("赵科长", Role.DEPARTMENT, Place.of(this.bureau.department())), plan).page();
		FindingPanel panel = new FindingPanel(page);
		Locator warning = panel.finding("T01", "工程验收合格率");
		panel.refuse(warning, "请改成百分比，并写明验收依据。");
		assertThat(warning.locator(".is-refusal")).isVisible();
		picture(page, "findings-review");
		warning.hover();
		screenshot(page, "findings-review-window", false);
		AccessibilityTests.check(page);
	}

}
