package org.yardstick.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Pictures of every form in target/screenshots, to be looked at; and nothing sticks out.
 */
class FormLooksTests extends BrowserTest {

	@ParameterizedTest
	@FieldSource("org.yardstick.browser.BrowserTest#TEMPLATES")
	void isFilledInOnAnOfficeScreen(String template) {
		PlanSnapshot plan = plan(template, null, FilledForms.water());
		Page page = open(signInAsClerk(), plan).page();
		assertThat(page.locator(".findings")).isVisible();
		page.waitForTimeout(1000);
		screenshot(page, "form-" + template);
		open(page, plan(template, null, PlanContent.BLANK));
		assertThat(page.locator(".findings")).isVisible();
		page.waitForTimeout(500);
		screenshot(page, "blank-" + template);
	}

	@ParameterizedTest
	@FieldSource("org.yardstick.browser.BrowserTest#TEMPLATES")
	void isReadOnAPhone(String template) {
		PlanSnapshot plan = plan(template, null, FilledForms.water());
		String reviewer = account("赵科长", Role.DEPARTMENT, Place.of(this.bureau.department()));
		Page page = open(signIn(reviewer, 390, 844), plan).page();
		assertThat(page.locator(".findings")).isVisible();
		page.waitForTimeout(1000);
		screenshot(page, "phone-" + template);
	}

	@ParameterizedTest
	@FieldSource("org.yardstick.browser.BrowserTest#TEMPLATES")
	void isPrinted(String template) {
		PlanSnapshot plan = plan(template, null, FilledForms.withIndicators(30));
		Page page = signInAsClerk();
		page.navigate("/plans/" + plan.id() + "/print");
		screenshot(page, "print-" + template);
		page.pdf(new Page.PdfOptions()
			.setPath(java.nio.file.Path.of("target", "screenshots", "print-" + template + ".pdf"))
			.setPreferCSSPageSize(true));
	}

}
