package org.yardstick.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The remarks beside a form, and the box by a cell. */
record RemarkPanel(Page page) {

	Locator title() {
		return this.page.locator("#remarks-title");
	}

	Locator box() {
		return this.page.locator(".remark-box");
	}

	void write(String words) {
		box().locator("textarea").fill(words);
		box().locator("button:text-is('保存批注')").click();
		assertThat(box()).hasCount(0);
	}

	Locator drafts() {
		return this.page.locator("#remarks .remark-draft");
	}

	/** Those that are not closed, answered or not. */
	Locator open() {
		return this.page.locator("#remarks .remark-waiting, #remarks .remark-answered");
	}

	Locator open(String words) {
		return open().filter(new Locator.FilterOptions().setHasText(words));
	}

	/** Where the cells say that there is something about them. */
	Locator marks() {
		return this.page.locator(".remark-mark");
	}

	void answer(Locator remark, String words) {
		remark.locator("summary:text-is('答复')").click();
		remark.locator("textarea").fill(words);
		remark.locator("button:text-is('保存')").click();
	}

	void markMended(Locator remark) {
		remark.locator("button:text-is('已修改')").click();
	}

}
