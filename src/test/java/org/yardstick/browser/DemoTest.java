package org.yardstick.browser;

import com.microsoft.playwright.Page;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests in a browser with the demo content and as its people. */
@TestPropertySource(properties = "yardstick.demo=true")
abstract class DemoTest extends ChromiumTest {

	private static final int OFFICE_WIDTH = 1366;

	private static final int OFFICE_HEIGHT = 768;

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	Page newWindow() {
		return newWindow(OFFICE_WIDTH, OFFICE_HEIGHT);
	}

	Page signIn(String username) {
		return signIn(username, OFFICE_WIDTH, OFFICE_HEIGHT);
	}

	/**
	 * Leaves two screenshots of the page, as on an office screen and as on a phone, on
	 * both of which nothing may stick out sideways.
	 */
	static void picture(Page page, String name) {
		page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		screenshot(page, name + "-" + PHONE_WIDTH);
		int phoneWidth = (int) page.evaluate("document.documentElement.scrollWidth");
		page.setViewportSize(OFFICE_WIDTH, OFFICE_HEIGHT);
		screenshot(page, name + "-" + OFFICE_WIDTH);
		assertThat(phoneWidth).as(name).isLessThanOrEqualTo(PHONE_WIDTH);
		assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(name)
			.isLessThanOrEqualTo(OFFICE_WIDTH);
	}

}
