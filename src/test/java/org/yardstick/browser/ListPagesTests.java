package org.yardstick.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The start page, the list, new plans and fiscal years in a browser. */
class ListPagesTests extends BrowserTest {

	private PlanSnapshot plan;

	@BeforeEach
	void writePlans() {
		plan("weihai-project-2024", null, PlanContent.BLANK);
		this.plan = plan("liaocheng-declaration-2021", null, FilledForms.water());
	}

	@Test
	void narrowsTheListWhileWordsAreTyped() {
		Page page = signInAsClerk();
		page.navigate("/plans");
		assertThat(page.locator(".plan-link")).hasCount(2);
		page.locator("#filter-words").pressSequentially(this.plan.title());
		assertThat(page.locator(".plan-link")).hasCount(1);
		assertThat(page).hasURL(Pattern.compile("/plans\\?q="));
		assertThat(page.locator("#filter-words")).isFocused();
	}

	@Test
	void narrowsTheListWhenAChoiceChanges() {
		Page page = signInAsClerk();
		page.navigate("/plans");
		page.selectOption("#filter-template", "weihai-project-2024");
		assertThat(page.locator(".plan-link")).hasCount(1);
		page.selectOption("#filter-status", "APPROVED");
		assertThat(page.locator(".empty-list")).containsText("没有符合条件");
		page.click(".empty-list a");
		assertThat(page.locator(".plan-link")).hasCount(2);
		assertThat(page).hasURL(Pattern.compile("/plans$"));
	}

	@Test
	void beginsAPlanAndOpensIt() {
		Page page = signInAsClerk();
		page.navigate("/");
		page.click("text=新建");
		page.check("input[value='weihai-project-2024/standard']");
		page.click("button:has-text('新建')");
		assertThat(page.locator("#sheet")).isVisible();
		assertThat(page.locator(".plan-name")).containsText("未命名项目");
	}

	@ParameterizedTest
	@CsvSource({ "UNIT, /, start-unit", "UNIT, /plans, list-unit", "UNIT, /plans?q=xyz, list-nothing",
			"UNIT, /plans/new, new-plan", "DEPARTMENT, /, start-department", "DEPARTMENT, /plans, list-department",
			"ADMIN, /, start-admin", "ADMIN, /admin/cycles, cycles", "ADMIN, /admin/cycles/2026, cycle",
			"ADMIN, /admin/cycles/new, new-cycle" })
	void fitsOfficeScreensAndPhones(Role role, String address, String name) {
		Place place = (role == Role.UNIT) ? Place.of(this.bureau.school()) : Place.of(this.bureau.department());
		String username = account("李某", role, place);
		for (int width : new int[] { 1366, 390 }) {
			Page page = signIn(username, width, (width == 390) ? 844 : 768);
			page.navigate(address);
			assertThat(page.locator("h1")).isVisible();
			screenshot(page, name + "-" + width);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
		}
	}

}
