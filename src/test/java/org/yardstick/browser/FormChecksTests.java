package org.yardstick.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.TestAnswers;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands beside the form: findings, repairs, how targets are understood, the way.
 */
class FormChecksTests extends BrowserTest {

	@Autowired
	private TestAnswers answers;

	private static final String TEMPLATE = "weihai-declaration-2021";

	@Test
	void targetsSayHowTheyAreUnderstood() {
		FormPage form = open(signInAsClerk(), plan(TEMPLATE, null, FilledForms.water()));

		Locator cell = form.rows().nth(0).locator("td:has([data-path$='.annualTarget'])");
		assertThat(cell.locator(".meaning")).hasText("不少于 52 千米");
		form.indicator(0, "annualTarget").fill("<60米");
		assertThat(cell.locator(".meaning")).hasText("少于 60 米");
	}

	@Test
	void aFindingLeadsToItsCellAndItsRepairIsOneClick() {
		PlanSnapshot plan = plan(TEMPLATE, null, FilledForms.water());
		FormPage form = open(signInAsClerk(), plan);
		Locator rate = form.page().locator("li.findings-place:has-text('管道验收合格率'):has([data-repair])");
		Locator cell = form.rows().nth(2).locator("td:has([data-path$='.annualTarget'])");
		assertThat(cell).hasAttribute("data-severity", "WARNING");

		rate.locator("[data-goto-path]").first().click();
		assertThat(form.indicator(2, "annualTarget")).isFocused();
		rate.locator("[data-repair]").click();
		form.waitUntilSaved();

		assertThat(form.indicator(2, "annualTarget")).hasValue("100%");
		assertThat(stored(plan).content().indicators().get(2).annualTarget()).isEqualTo("100%");
		assertThat(rate).hasCount(0);
		form.page().click("#undo");
		assertThat(form.indicator(2, "annualTarget")).hasValue("100");
		form.waitUntilSaved();
		assertThat(rate).hasCount(1);
	}

	@Test
	void findingsFollowTheirRowsWhileTheseMove() {
		FormPage form = open(signInAsClerk(), plan(TEMPLATE, null, FilledForms.water()));
		Locator rate = form.page().locator("li.findings-place:has-text('管道验收合格率'):has([data-repair])");
		assertThat(rate).isVisible();
		form.page().route("**/findings", (route) -> route.abort());

		form.indicator(0, "name").focus();
		form.press("Alt+Delete");
		form.waitUntilSaved();
		rate.locator("[data-goto-path]").first().click();

		assertThat(form.indicator(1, "annualTarget")).isFocused();
		assertThat(form.indicator(1, "name")).hasValue("管道验收合格率");
	}

	@Test
	void handingInWaitsUntilEverythingIsStored() {
		PlanContent complete = org.yardstick.Forms.complete();
		PlanSnapshot plan = plan("weihai-project-2024", null, complete);
		this.answers.explain(this.bureau.clerk(), plan.id());
		FormPage form = open(signInAsClerk(), plan);
		Locator submit = form.page().locator("form[data-after-save] button");
		assertThat(submit).isVisible();

		form.field("header.projectName").fill("校舍维修（暑期）");
		submit.click();
		assertThat(form.page().locator("#notices")).containsText("已报送");
		assertThat(form.page().locator("#sheet .field")).hasCount(0);

		assertThat(stored(plan).status()).isEqualTo(PlanStatus.SUBMITTED);
		assertThat(stored(plan).content().header().projectName()).isEqualTo("校舍维修（暑期）");
	}

	@Test
	void readersSeeTheFormAndItsFindingsButNoFields() {
		PlanSnapshot plan = plan(TEMPLATE, null, FilledForms.water());
		FormPage form = open(signIn("赵科长", Role.DEPARTMENT, Place.of(this.bureau.department())), plan);

		assertThat(form.page().locator(".findings")).isVisible();
		assertThat(form.page().locator("#sheet .field")).hasCount(0);
		form.page().locator("li.findings-place:has-text('管道验收合格率') [data-goto-path]").first().click();
		assertThat(form.page().locator("td.flash")).containsText("100");
	}

}
