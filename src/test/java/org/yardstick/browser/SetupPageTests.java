package org.yardstick.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.yardstick.EmptyOrganisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The first visit to a system without demo content. */
@EmptyOrganisation
class SetupPageTests extends ChromiumTest {

	@Test
	void theFirstVisitorOpensTheAdministratorsAccount() {
		Page page = newWindow();
		page.navigate("/");
		assertThat(page).hasURL(java.util.regex.Pattern.compile("/setup$"));
		picture(page, "setup");
		page.fill("#username", "keeper");
		page.fill("#name", "系统管理员");
		page.fill("#password", "short");
		page.fill("#repeated", "other");
		page.click("button[type=submit]");
		assertThat(page.locator(".field-error").first()).isVisible();
		picture(page, "setup-refused");
		page.fill("#password", PASSWORD);
		page.fill("#repeated", PASSWORD);
		page.click("button[type=submit]");
		signIn(page, "keeper");
		picture(page, "setup-first-start");
	}

}
