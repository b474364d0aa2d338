package org.yardstick.browser;

import org.junit.jupiter.api.Test;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The form is filled in without a mouse. */
class FormKeyboardTests extends BrowserTest {

	private PlanSnapshot plan;

	private FormPage form;

	private void openWith(String template, PlanContent content) {
		this.plan = plan(template, null, content);
		this.form = open(signInAsClerk(), this.plan);
		this.form.waitUntilSaved();
	}

	@Test
	void tabLeadsThroughTheCellsInTheirOrder() {
		openWith("weihai-project-2024", PlanContent.BLANK);

		this.form.field("header.projectName").focus();
		this.form.type("图书馆设备更新");
		this.form.press("Tab");
		assertThat(this.form.focused()).isEqualTo("header.supervisingDepartment");
		this.form.press("Tab");
		assertThat(this.form.focused()).isEqualTo("header.implementingUnit");
		this.form.press("Shift+Tab");
		this.form.press("Shift+Tab");
		assertThat(this.form.focused()).isEqualTo("header.projectName");
		this.form.waitUntilSaved();
		assertThat(stored(this.plan).content().header().projectName()).isEqualTo("图书馆设备更新");
	}

	@Test
	void enterGoesToTheCellBelowAndBreaksLinesInLongTexts() {
		openWith("weihai-declaration-2021", FilledForms.water());

		this.form.indicator(0, "annualTarget").focus();
		this.form.press("Enter");
		this.form.press("End");
		this.form.type("座");
		assertThat(this.form.indicator(1, "annualTarget")).hasValue("60座");
		this.form.press("Shift+Enter");
		this.form.type("以上");
		assertThat(this.form.indicator(1, "annualTarget")).hasValue("60座\n以上");

		this.form.field("goals.annual[1]").focus();
		this.form.press("End");
		this.form.press("Enter");
		this.form.type("新的一行");
		assertThat(this.form.focused()).isEqualTo("goals.annual[1]");
		this.form.waitUntilSaved();
		assertThat(stored(this.plan).content().goals().annual().get(1)).endsWith("90%。\n新的一行");
	}

	@Test
	void arrowsLeaveACellAtTheEdgeOfItsText() {
		openWith("weihai-declaration-2021", FilledForms.water());

		this.form.indicator(1, "name").focus();
		this.form.press("Home");
		this.form.press("ArrowRight");
		assertThat(this.form.focused()).as("within the text").endsWith(".name");
		this.form.press("End");
		this.form.press("ArrowRight");
		assertThat(this.form.focused()).endsWith(".annualTarget");
		this.form.press("Home");
		this.form.press("ArrowLeft");
		assertThat(this.form.focused()).endsWith(".name");
		this.form.press("ArrowUp");
		assertThat(this.form.indicator(0, "name")).isFocused();
		this.form.press("Home");
		this.form.press("ArrowLeft");
		assertThat(this.form.indicator(0, "dimension")).isFocused();
		this.form.press("ArrowDown");
		assertThat(this.form.indicator(2, "dimension")).isFocused();
	}

	@Test
	void escapeRestoresTheCell() {
		openWith("weihai-declaration-2021", FilledForms.water());

		this.form.field("header.projectName").focus();
		this.form.type("写错了");
		this.form.press("Escape");

		assertThat(this.form.field("header.projectName")).hasValue("农村供水管网改造");
		this.form.waitUntilSaved();
		assertThat(stored(this.plan).content()).isEqualTo(this.plan.content());
	}

	@Test
	void theHelpNamesTheKeys() {
		openWith("weihai-declaration-2021", PlanContent.BLANK);

		this.form.page().focus("#key-help-open");
		this.form.press("Enter");
		assertThat(this.form.page().locator("#key-help")).containsText("在下面加一行");
		screenshot(this.form.page(), "key-help");
		this.form.press("Escape");
		assertThat(this.form.page().locator("#key-help")).isHidden();
	}

}
