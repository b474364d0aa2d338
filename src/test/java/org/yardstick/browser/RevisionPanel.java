package org.yardstick.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What is said beside an approved form of its adjustments. */
record RevisionPanel(Page page) {

	Locator panel() {
		return this.page.locator("#revision-panel");
	}

	/** Opens an adjustment and goes to its form. */
	void open(String reason) {
		panel().locator("summary:text-is('申请绩效目标调整')").click();
		panel().getByLabel("调整理由").fill(reason);
		this.page.waitForNavigation(() -> panel().locator("button:text-is('建立调整稿')").click());
	}

}
