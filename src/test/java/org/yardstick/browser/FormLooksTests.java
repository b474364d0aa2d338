package org.yardstick.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

/** Pictures of every form, to be looked at. */
class FormLooksTests extends BrowserTest {

	@Test
	void blank() {
		Page page = signInAsClerk();
		for (String template : TEMPLATES) {
			PlanSnapshot plan = plan(template, null, PlanContent.BLANK);
			page.onConsoleMessage((m) -> System.err.println("CONSOLE " + m.text()));
			page.onPageError((m) -> System.err.println("ERROR " + m));
			open(page, plan);
			page.waitForTimeout(1500);
			screenshot(page, "blank-" + template);
		}
	}

}
