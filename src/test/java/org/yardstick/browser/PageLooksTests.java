package org.yardstick.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Pictures of the pages beside the form, in target/screenshots, to be looked at.
 */
class PageLooksTests extends DemoTest {

	@Test
	void theLogInTellsWhatIsWrong() {
		Page page = newWindow();
		page.navigate("/login");
		picture(page, "login");
		page.fill("#username", "nobody");
		page.fill("#password", "wrong");
		page.click("button[type=submit]");
		assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).containsText("用户名或密码不正确");
		picture(page, "login-wrong");
	}

	@ParameterizedTest
	@ValueSource(strings = { "unit", "department", "division", "performance", "admin" })
	void everybodyHasAStartPageAndAList(String person) {
		Page page = signIn(person);
		page.navigate("/");
		picture(page, "start-" + person);
		page.navigate("/plans");
		picture(page, "list-" + person);
	}

	@ParameterizedTest
	@CsvSource({ "unit,操场和围墙维修改造,faulty", "unit,智慧教室建设,begun", "unit,教室照明改造,returned", "unit,校园安全防护设施更新,submitted",
			"unit,课后服务补助,ready", "department,校园安全防护设施更新,review", "division,校舍维修改造,division-review",
			"admin,城乡环卫一体化,sixty-indicators", "admin,云川县青石湾片区,long-name" })
	void aFormIsShown(String person, String project, String name) {
		Page page = signIn(person);
		page.navigate("/plans?year=2027&q=" + project);
		picture(page, "form-" + name + "-found");
		page.click("a.plan-link");
		assertThat(page.locator("#way-panel")).isVisible();
		assertThat(page.locator("#findings .findings")).isVisible();
		picture(page, "form-" + name);
		page.navigate(page.url() + "/print");
		screenshot(page, "form-" + name + "-print-1366");
	}

	@Test
	void newFormsAreOffered() {
		Page page = signIn("unit");
		page.navigate("/plans/new");
		assertThat(page.locator(".offered-offline").first()).hasText("下载空表，线下填写");
		picture(page, "new-plan");
	}

	@Test
	void whoMayNotIsToldSo() {
		Page page = signIn("unit");
		page.navigate("/admin/accounts");
		assertThat(page.locator("h1")).hasText("没有权限");
		picture(page, "error-403");
	}

	@Test
	void theSecondOfTwoChangesIsRefused() {
		Page first = signIn("admin");
		first.navigate("/admin/cycles/2021");
		Page second = first.context().newPage();
		second.navigate("/admin/cycles/2021");
		first.getByLabel("虚构省 2026").check();
		first.click("button[type=submit]:has-text('保存')");
		picture(first, "cycle-saved");
		second.click("button[type=submit]:has-text('保存')");
		assertThat(second.locator("h1")).hasText("与其他修改冲突");
		picture(second, "error-409");
	}

	@Test
	void theAdministratorGoesToASingleOne() {
		Page page = signIn("admin");
		page.navigate("/admin/accounts");
		page.click("td >> text=division");
		picture(page, "account");
		page.click("text=重置密码");
		picture(page, "account-password");
		page.navigate("/admin/organisation");
		page.click("text=云川县教育和体育局");
		picture(page, "organisation-department");
		page.click("text=云川县实验小学");
		picture(page, "organisation-unit");
		page.navigate("/admin/accounts/new");
		page.click("button[type=submit]:has-text('开通账号')");
		picture(page, "accounts-new-refused");
	}

	@ParameterizedTest
	@CsvSource({ "organisation,/admin/organisation", "organisation-division-new,/admin/organisation/divisions/new",
			"organisation-department-new,/admin/organisation/departments/new",
			"organisation-unit-new,/admin/organisation/units/new", "accounts,/admin/accounts",
			"accounts-none,/admin/accounts?q=nobody", "accounts-new,/admin/accounts/new", "cycles,/admin/cycles",
			"cycle,/admin/cycles/2027", "cycle-new,/admin/cycles/new", "rule,/rules/X01",
			"rule-changes-none,/rules/changes", "own-rule-new,/rules/own/new", "exports,/exports",
			"own-password,/account/password", "list-none,/plans?q=nothing", "error-404,/nowhere" })
	void theAdministratorHas(String name, String address) {
		Page page = signIn("admin");
		page.navigate(address);
		picture(page, name);
	}

}
