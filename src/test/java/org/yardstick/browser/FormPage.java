package org.yardstick.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The form page as a person uses it. */
record FormPage(Page page) {

	/** A field of the head. */
	Locator field(String path) {
		return this.page.locator("#sheet .field[data-path='" + path + "']");
	}

	/**
	 * A field of an indicator.
	 * @param row counted from 0
	 * @param column as in the API
	 */
	Locator indicator(int row, String column) {
		return rows().nth(row).locator(".field[data-path$='." + column + "']");
	}

	Locator rows() {
		return this.page.locator("tbody[data-rows=indicators] tr[data-key]");
	}

	/** What stands in a column of the indicators, top to bottom, hidden cells too. */
	List<String> column(String column) {
		return rows().locator(".field[data-path$='." + column + "']").all().stream().map(Locator::inputValue).toList();
	}

	Locator tool(int row, String tool) {
		return rows().nth(row).locator("[data-tool=" + tool + "]");
	}

	Locator state() {
		return this.page.locator("#save-state");
	}

	/** Waits until the server has everything. */
	FormPage waitUntilSaved() {
		return waitForState("saved");
	}

	FormPage waitForState(String state) {
		assertThat(state()).hasAttribute("data-state", state);
		return this;
	}

	/**
	 * Pastes what another program put into the clipboard into the cell with the cursor.
	 */
	void paste(String html, String text) {
		this.page.evaluate("""
				([html, text]) => {
				  const data = new DataTransfer();
				  if (html) data.setData("text/html", html);
				  data.setData("text/plain", text);
				  document.activeElement.dispatchEvent(
				    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
				}""", List.of(html, text));
	}

	void press(String key) {
		this.page.keyboard().press(key);
	}

	void type(String words) {
		this.page.keyboard().type(words);
	}

	/** The path of the cell with the cursor. */
	String focused() {
		return (String) this.page.evaluate("document.activeElement.dataset.path ?? null");
	}

}
