package org.yardstick.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The review sheet as a reviewer fills it in. */
record ReviewSheetPage(Page page) {

	void adoptAll() {
		this.page.locator("#adopt-all").click();
	}

	/**
	 * Takes a grade by mouse.
	 * @param number of the grade, counted from 0, best first
	 */
	void grade(String point, int number) {
		this.page.locator("[data-point=" + point + "] .mark-grades label").nth(number).click();
	}

	/**
	 * Takes a grade by its key and goes on to the next point.
	 * @param key 1 for the best
	 */
	void gradeByKey(String point, String key) {
		this.page.locator("input[name='" + point + ".grade']").first().focus();
		this.page.keyboard().press(key);
	}

	void score(String point, String score) {
		this.page.locator("[name='" + point + ".score']").fill(score);
	}

	Locator words(String point) {
		return this.page.locator("[name='" + point + ".words']");
	}

	Locator opinion() {
		return this.page.locator("#sheet-opinion");
	}

	Locator state() {
		return this.page.locator("#sheet-state");
	}

	Locator grade() {
		return this.page.locator("#sheet-grade");
	}

	/** The names of the points that are not judged. */
	Locator missing() {
		return this.page.locator("#sheet-missing-names");
	}

	/** Finishes the sheet and says yes when asked. */
	void finish() {
		this.page.onceDialog((dialog) -> dialog.accept());
		this.page.locator("#completion button").click();
	}

}
