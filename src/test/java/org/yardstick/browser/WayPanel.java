package org.yardstick.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The panel beside a form in which it is handed in and decided on. */
record WayPanel(Page page) {

	/** What stands in the way of the last attempt. */
	Locator problem() {
		return panel().locator(".alert-danger");
	}

	/** What still has to be done before the form can be handed in. */
	Locator obstacles() {
		return panel().locator(".way-obstacles");
	}

	/** The opinion with which the form came back. */
	Locator sentBack() {
		return panel().locator(".alert-warning");
	}

	Locator status() {
		return panel().locator(".status");
	}

	/** Everything that happened so far. */
	Locator history() {
		return panel().locator(".way-history ol > li");
	}

	/** The steps so far, without answers to findings. */
	Locator steps() {
		return panel().locator(".way-history ol > li:not(.is-answer)");
	}

	void submit() {
		press("报送");
	}

	void pass() {
		press("审核通过");
	}

	void sendBack(String opinion) {
		panel().getByLabel("审核意见").fill(opinion);
		press("退回修改");
	}

	/** Unfolds the coded reasons for sending back and ticks one. */
	void giveReason(String title) {
		Locator given = panel().locator(".way-given");
		if (given.getAttribute("open") == null) {
			given.locator("summary").click();
		}
		given.getByLabel(title).check();
	}

	void approve(String number, String date) {
		panel().getByLabel("批复文号").fill(number);
		panel().getByLabel("批复日期").fill(date);
		press("批复");
	}

	/** Waits for the sentence above the page that says what was done. */
	void waitForNotice(String words) {
		assertThat(this.page.locator("#notices .alert-success")).containsText(words);
		assertThat(panel()).isVisible();
	}

	private void press(String label) {
		panel()
			.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
					new Locator.GetByRoleOptions().setName(label).setExact(true))
			.click();
	}

	private Locator panel() {
		return this.page.locator("#way-panel");
	}

}
