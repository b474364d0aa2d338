package org.yardstick.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The trail in a browser: what somebody did is found, and the chain is checked. */
class TrailPageTests extends DemoTest {

	@Test
	void theAdministratorFindsWhatAClerkDid() {
		Page clerk = newWindow();
		clerk.navigate("/login");
		clerk.fill("#username", "unit");
		clerk.fill("#password", "wrong");
		clerk.click("button[type=submit]:has-text('登录')");
		assertThat(clerk.getByRole(AriaRole.ALERT)).containsText("不正确");
		signIn(clerk, "unit");
		clerk.navigate("/plans?year=2027&q=操场和围墙维修改造");
		String plan = clerk.locator("a.plan-link").getAttribute("href");
		assertThat(clerk.request().get(plan + "/form.docx").ok()).isTrue();

		Page page = signIn("admin");
		page.navigate("/admin/organisation");
		page.click(".sub-nav a:has-text('操作留痕')");
		assertThat(page.locator(".trail-entry").first()).containsText("登录");
		picture(page, "trail");
		page.fill("#trail-who", "unit");
		page.click("button:has-text('查找')");
		assertThat(page.locator(".trail-entry").nth(0)).containsText("下载表格");
		assertThat(page.locator(".trail-entry").nth(1)).containsText("登录");
		assertThat(page.locator(".trail-entry").nth(2)).containsText("登录被拒绝");
		picture(page, "trail-person");
		page.locator(".trail-subject").first().click();
		page.locator(".trail-entry summary").first().click();
		assertThat(page.locator(".trail-changes").first()).containsText("操场和围墙维修改造");
		picture(page, "trail-form");
	}

	@Test
	void goesOnToOlderEntries() {
		Page page = signIn("admin");
		page.navigate("/admin/trail");
		assertThat(page.locator(".trail-entry")).hasCount(50);
		page.click(".trail-more .btn");
		assertThat(page.locator(".trail-entry").nth(50)).isVisible();
		page.navigate("/admin/trail?q=nothing-like-that");
		picture(page, "trail-none");
	}

	@Test
	void theAdministratorHasTheChainChecked() {
		Page page = signIn("admin");
		page.navigate("/admin/trail?who=nobody");
		page.click("#trail-check-order");
		assertThat(page.locator("#trail-check .trail-check-sound")).isVisible();
		assertThat(page.locator("#trail-check")).containsText("都没有改动");
		String anchor = page.locator(".trail-anchor code").textContent();
		page.fill("#anchor-number", page.locator(".trail-anchor span").textContent().replaceAll("\\D", ""));
		page.fill("#anchor-hash", anchor);
		page.click("button:has-text('对照')");
		assertThat(page.locator("#notices")).containsText("一致");
		page.navigate("/admin/trail?who=nobody");
		picture(page, "trail-check");
	}

}
