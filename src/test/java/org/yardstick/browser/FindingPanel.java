package org.yardstick.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The findings beside a form. */
record FindingPanel(Page page) {

	/**
	 * A finding by its rule and words of its place; of a place with several the first.
	 */
	Locator finding(String code, String place) {
		return place(place)
			.locator(".finding",
					new Locator.LocatorOptions().setHas(this.page.locator(".finding-rule:has-text('" + code + "')")))
			.first();
	}

	Locator place(String words) {
		return panel().locator(".findings-place:has(> button:has-text('" + words + "'))");
	}

	Locator counts() {
		return panel().locator(".findings-counts");
	}

	Locator repairAll() {
		return panel().locator("[data-repair-all]");
	}

	/** Types an explanation beside a finding. */
	Locator type(Locator finding, String words) {
		open(finding, "form[action$='/explanations']");
		Locator text = finding.locator("form[action$='/explanations'] textarea");
		text.fill(words);
		return text;
	}

	void explain(Locator finding, String words) {
		type(finding, words);
		finding.locator("form[action$='/explanations'] button").click();
	}

	void refuse(Locator finding, String words) {
		open(finding, "form[action$='/refusals']");
		finding.locator("form[action$='/refusals'] textarea").fill(words);
		finding.locator("form[action$='/refusals'] button").click();
	}

	/** Explains everything that still asks for it. */
	void explainAll(String words) {
		Locator open = panel().locator(".finding:not(.is-explained):has(form[action$='/explanations'])");
		for (int left = open.count(); left > 0; left--) {
			explain(open.first(), words);
			com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(open).hasCount(left - 1);
		}
	}

	Locator panel() {
		return this.page.locator("#findings");
	}

	private static void open(Locator finding, String form) {
		Locator details = finding.locator("details.finding-saying:has(" + form + ")");
		if (details.getAttribute("open") == null) {
			details.locator("summary").click();
		}
	}

}
