package org.yardstick.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanContent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every cell says what it is called, to who does not see the table and on a screen that
 * is too narrow for it.
 */
class FormNamesTests extends BrowserTest {

	/** The cells of the head whose words do not stand below their label. */
	private static final String NOT_BELOW_THEIR_LABEL = """
			() => [...document.querySelectorAll(".part-head td.cell-value")].filter((cell) => {
			  const label = getComputedStyle(cell, "::before");
			  const words = cell.querySelector(".field, .words").getBoundingClientRect();
			  return label.content !== JSON.stringify(cell.dataset.label) || label.display !== "block"
			    || words.top < cell.getBoundingClientRect().top + parseFloat(label.height);
			}).map((cell) => cell.outerHTML.slice(0, 200))""";

	@ParameterizedTest
	@FieldSource("org.yardstick.browser.BrowserTest#TEMPLATES")
	void labelsStandAboveTheirCellsOnAPhone(String template) {
		Page clerk = signInAsClerk(390, 844);
		open(clerk, plan(template, null, FilledForms.water())).waitUntilSaved();
		check(clerk);
		screenshot(clerk, "phone-edit-" + template);
		open(clerk, plan(template, null, PlanContent.BLANK)).waitUntilSaved();
		check(clerk);
		Page reader = signIn(account("赵科长", Role.DEPARTMENT, Place.of(this.bureau.department())), 390, 844);
		open(reader, plan(template, null, FilledForms.water()));
		check(reader);
	}

	private static void check(Page page) {
		assertThat(page.locator("#findings .findings")).isVisible();
		assertThat((List<?>) page.evaluate(NOT_BELOW_THEIR_LABEL)).isEmpty();
		assertThat(page.locator(".part-head .cell-label >> visible=true")).hasCount(0);
		assertThat(stickingOut(page)).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("org.yardstick.browser.BrowserTest#TEMPLATES")
	void everyCellHasAName(String template) {
		FormPage form = open(signInAsClerk(), plan(template, null, FilledForms.water())).waitUntilSaved();

		List<Locator> fields = form.page().locator("#sheet .field").all();
		assertThat(fields).isNotEmpty()
			.allSatisfy((field) -> assertThat(field.getAttribute("aria-label")).isNotBlank());
		List<String> names = form.page()
			.locator("#sheet .part-head .field:not([data-path*='['])")
			.all()
			.stream()
			.map((field) -> field.getAttribute("aria-label"))
			.toList();
		assertThat(names).doesNotHaveDuplicates();
	}

	@Test
	void aCellOfARowTellsTheRow() {
		FormPage form = open(signInAsClerk(), plan("weihai-declaration-2021", null, FilledForms.water()))
			.waitUntilSaved();

		assertDescribed(form.indicator(1, "annualTarget"), "年度目标值", "产出指标，数量指标，新建阀门井数量");
		assertDescribed(form.indicator(1, "name"), "三级指标", "产出指标，数量指标");
		assertDescribed(form.indicator(2, "dimension"), "二级指标", "产出指标");
		form.indicator(1, "name").fill("");
		assertDescribed(form.indicator(1, "annualTarget"), "年度目标值", "产出指标，数量指标，第2行");
		form.indicator(1, "name").fill("更换的阀门井数量");
		assertDescribed(form.indicator(1, "annualTarget"), "年度目标值", "产出指标，数量指标，更换的阀门井数量");
	}

	private static void assertDescribed(Locator field, String name, String description) {
		field.focus();
		assertThat(field).hasAccessibleName(name);
		assertThat(field).hasAccessibleDescription(description);
	}

	@Test
	void whoReadsAFormHearsItsLevelsAsHeadsOfTheRows() {
		Page page = signIn("赵科长", Role.DEPARTMENT, Place.of(this.bureau.department()));
		open(page, plan("weihai-declaration-2021", null, FilledForms.water()));

		assertThat(page.locator(".part-indicators td[role=rowheader]").first()).hasText("产出指标");
		assertThat(page.locator(".part-indicators th[scope=col]").last()).hasText("年度目标值");
	}

}
