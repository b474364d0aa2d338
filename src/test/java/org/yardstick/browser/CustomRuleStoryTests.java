package org.yardstick.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.expression.OwnRule;
import org.yardstick.rule.expression.OwnRuleAdministration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An administrator adds a rule of the place, and a clerk meets it. */
class CustomRuleStoryTests extends BrowserTest {

	private static final String TEMPLATE = "weihai-declaration-2021";

	@Autowired
	private OwnRuleAdministration rules;

	@AfterEach
	void switchAllOff() {
		this.rules.all()
			.stream()
			.filter(OwnRule::isActive)
			.forEach((rule) -> this.rules.switchOff(Actor.program(), rule.code(), rule.revision()));
	}

	@Test
	void fromTheFirstMistakeToTheClerkAndBack() {
		PlanSnapshot plan = plan(TEMPLATE, null, CheckedForm.on(TEMPLATE)
			.with("""
					{'header': {'projectName': '城区绿化养护'},
					 'funding': {'total': '1200000.00', 'fiscalAppropriation': '1000000.00', 'otherFunds': '150000.00'}}""")
			.content());
		Page admin = signIn("管理员", Role.ADMIN, null);
		admin.navigate("/rules");
		admin.click("text=新增自定义规则");

		admin.fill("#title", "来源要加得上");
		typeSlowly(admin, "财政拨款 + 其他资今 == 资金总额");
		assertThat(admin.locator("#expression-words")).containsText("第8到11个字：表里没有“其他资今”。您是不是要写“其他资金”？");
		assertThat(admin.locator("#expression-words mark")).hasText("其他资今");
		picture(admin, "own-rule-mistake");
		admin.fill("#expression", "");
		typeSlowly(admin, "财政拨款 + 项目名称 == 资金总额");
		assertThat(admin.locator("#expression-words")).containsText("“+”要用在数上，“项目名称”是文字。");
		admin.fill("#expression", "");
		typeSlowly(admin, "财政拨款 + 其他资金 == 资金总额");
		assertThat(admin.locator("#expression-words")).containsText("公式可以使用。用到：财政拨款、其他资金、资金总额。");
		admin.fill("#sentence", "财政拨款与其他资金之和要等于资金总额，请核对后改正。");
		admin.selectOption("#template", TEMPLATE);
		admin.click("button:has-text('保存')");

		Locator trial = admin.locator("#trial");
		assertThat(trial).containsText("未启用");
		assertThat(trial.locator("button:has-text('启用第1版')")).hasCount(0);
		picture(admin, "own-rule-written");
		admin.selectOption("#trial-year", String.valueOf(YEAR));
		admin.click("button:has-text('试运行第1版')");
		assertThat(trial.locator("[role=status]")).containsText("张不符合");
		assertThat(trial.locator(".trial-samples a").first()).hasText("城区绿化养护");
		assertThat(trial.locator(".trial-samples").first()).containsText("财政拨款 1000000元；其他资金 150000元；资金总额 1200000元");
		picture(admin, "own-rule-tried");
		AccessibilityTests.check(admin);
		admin.click("button:has-text('启用第1版')");
		assertThat(trial).containsText("启用第1版");
		picture(admin, "own-rule-on");
		String code = admin.url().replaceAll(".*/(U\\d+).*", "$1");

		Page clerk = open(signInAsClerk(), plan).page();
		Locator finding = clerk.locator("#findings .finding:has-text('" + code + " 来源要加得上')");
		assertThat(finding).containsText("财政拨款与其他资金之和要等于资金总额");
		assertThat(finding.locator(".finding-evidence").first()).containsText("其他资金 150000元");
		assertThat(clerk.locator("td[data-severity] [data-path='funding.total']")).isVisible();
		picture(clerk, "own-rule-clerk");

		admin.onceDialog((dialog) -> dialog.accept());
		admin.click("button:has-text('停用')");
		assertThat(trial).containsText("未启用");
		clerk.reload();
		assertThat(clerk.locator("#findings .findings")).isVisible();
		assertThat(clerk.locator("#findings")).not().containsText(code);
		admin.navigate("/rules");
		picture(admin, "rules-with-own");
	}

	@Test
	void settingsOfARuleAreChangedAndTakenBack() {
		Page admin = signIn("管理员", Role.ADMIN, null);
		admin.navigate("/rules?year=" + YEAR);
		picture(admin, "rules");
		AccessibilityTests.check(admin);
		admin.click("text=X01 资金合计不符");
		admin.selectOption("#errorAs", "WARNING");
		admin.fill("#tolerance", "一百");
		admin.click("button:has-text('保存')");
		assertThat(admin.locator("#tolerance-words")).containsText("误差请填数字");
		picture(admin, "rule-refused");
		admin.fill("#tolerance", "50");
		admin.click("button:has-text('保存')");
		assertThat(admin.locator("tr:has-text('X01')")).containsText("错误按警告");
		admin.click("text=X01 资金合计不符");
		assertThat(admin.locator(".record")).containsText("允许误差：由“照目录”改为“50元”");
		picture(admin, "rule-changed");
		AccessibilityTests.check(admin);
		admin.navigate("/rules/changes?year=" + YEAR);
		picture(admin, "rule-changes");
		admin.goBack();
		admin.onceDialog((dialog) -> dialog.accept());
		admin.click("text=恢复目录的规定");
		assertThat(admin.locator("tr:has-text('X01')")).not().containsText("错误按警告");
	}

	@Test
	void theLanguageIsExplainedBesideTheForm() {
		Page admin = signIn("管理员", Role.ADMIN, null);
		admin.navigate("/rules/own/new");
		admin.click("summary:has-text('写法说明')");
		assertThat(admin.locator(".language-functions")).containsText("有值(其他资金)");
		picture(admin, "own-rule-language");
		AccessibilityTests.check(admin);
	}

	private static void typeSlowly(Page page, String expression) {
		page.locator("#expression").pressSequentially(expression);
	}

}
