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
	@CsvSource({ "organisation,/admin/organisation", "organisation-division-new,/admin/organisation/divisions/new",
			"organisation-department-new,/admin/organisation/departments/new",
			"organisation-unit-new,/admin/organisation/units/new", "accounts,/admin/accounts",
			"accounts-none,/admin/accounts?q=nobody", "accounts-new,/admin/accounts/new", "cycles,/admin/cycles",
			"cycle,/admin/cycles/2027", "cycle-new,/admin/cycles/new", "exports,/exports",
			"own-password,/account/password", "list-none,/plans?q=nothing", "error-404,/nowhere" })
	void theAdministratorHas(String name, String address) {
		Page page = signIn("admin");
		page.navigate(address);
		picture(page, name);
	}

}
