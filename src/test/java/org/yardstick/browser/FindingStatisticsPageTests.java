package org.yardstick.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.finding.FindingRegister;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From the list of plans and the statistics of findings to the forms, in a browser. */
class FindingStatisticsPageTests extends BrowserTest {

	private static final String FAULTY = """
			{"header": {"projectName": "操场和围墙维修改造", "implementingUnit": "实验小学"},
			 "indicators": [
			  {"category": "产出指标", "dimension": "数量指标", "name": "操场面层铺设面积", "annualTarget": "3600"},
			  {"category": "产出指标", "dimension": "质量指标", "name": "工程验收合格率", "annualTarget": "100"},
			  {"category": "产出指标", "dimension": "时效指标", "name": "完工时间"}]}
			""";

	@Autowired
	private FindingRegister register;

	@BeforeEach
	void writePlans() {
		this.register.of(plan("liaocheng-declaration-2021", null, FilledForms.read(FAULTY)));
		this.register.of(plan("weihai-project-2024", null, PlanContent.BLANK));
	}

	@Test
	void theListTellsHowMuchStandsOpen() {
		PlanSnapshot plan = plan("liaocheng-declaration-2021", null, FilledForms.read(FAULTY));
		this.register.of(plan);
		Page page = signInAsClerk();
		page.navigate("/plans");
		assertThat(page.locator("#findings-" + plan.id())).containsText("错误");
		assertThat(page.locator("#findings-" + plan.id())).containsText("警告");
		picture(page, "list-findings");
		page.locator("#filter-words").pressSequentially("操场");
		assertThat(page.locator(".plan-link")).hasCount(2);
		assertThat(page.locator("#findings-" + plan.id())).containsText("错误");
		AccessibilityTests.check(page);
	}

	@Test
	void leadsFromTheNumbersToTheForms() {
		Page page = signIn("赵科长", Role.DIVISION, Place.of(this.bureau.division()));
		page.click("nav >> text=问题统计");
		page.selectOption("#filter-year", String.valueOf(YEAR));
		page.click("text=查看");
		assertThat(page.locator("#rules .tally-bar").first()).isVisible();
		picture(page, "findings-statistics");
		AccessibilityTests.check(page);
		page.locator("#rules tr:has-text('T01') td a").last().click();
		assertThat(page.locator("h1")).containsText("有问题的表：T01");
		assertThat(page.locator(".plan-link")).hasCount(1);
		picture(page, "findings-plans");
		AccessibilityTests.check(page);
		page.click("text=返回统计");
		assertThat(page.locator("h1")).containsText("问题统计");
	}

	@Test
	void checksTheWholeYearAndSaysWhenItIsDone() {
		Page page = signIn("孙科员", Role.PERFORMANCE, null);
		page.navigate("/findings?year=" + YEAR);
		page.click("#year-check-order");
		assertThat(page.locator("#year-check")).containsText("已完成");
		picture(page, "findings-year-check");
		AccessibilityTests.check(page);
	}

}
