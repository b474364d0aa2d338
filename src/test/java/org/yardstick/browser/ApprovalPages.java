package org.yardstick.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.yardstick.organisation.DepartmentId;

/** The pages on which many forms are approved with one number. */
record ApprovalPages(Page page) {

	/** Goes to what waits in a department. */
	void open(int fiscalYear, DepartmentId department) {
		this.page.navigate("/approvals?year=" + fiscalYear);
		this.page.locator("a[href*='department=" + department + "']").click();
	}

	Locator waiting() {
		return this.page.locator("tbody tr:has(input[name=plans])");
	}

	void chooseAll() {
		this.page.getByLabel("全选").check();
	}

	Locator chosen() {
		return this.page.locator("[data-chosen-count]");
	}

	void issue(String number, String date) {
		this.page.getByLabel("批复文号").fill(number);
		this.page.getByLabel("批复日期").fill(date);
		this.page.locator("button:text-is('批复')").click();
	}

	/** The notice to the department, a Word document. */
	Download notice() {
		return this.page.waitForDownload(() -> this.page.getByText("下载批复通知（Word）").click());
	}

}
