package org.yardstick.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yardstick.FullStackTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the whole application and a real browser. A test fails if a script of a page
 * does, or if a page wants what the content policy forbids.
 */
@FullStackTest
abstract class ChromiumTest {

	static final String PASSWORD = "Yardstick@2026";

	private static final int OFFICE_WIDTH = 1366;

	private static final int OFFICE_HEIGHT = 768;

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	/**
	 * The elements that widen the page, without those that a box around them cuts off.
	 */
	private static final String STICKING_OUT = """
			() => {
			  const around = (element) => getComputedStyle(element).position === "absolute" ? element.offsetParent : element.parentElement;
			  const cut = (element) => element && (getComputedStyle(element).overflowX !== "visible" || cut(around(element)));
			  return document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
			    .filter((element) => element.getBoundingClientRect().right > innerWidth && !cut(around(element)))
			    .map((element) => element.outerHTML.slice(0, 100));
			}""";

	/**
	 * What is said of answers from 400 up and of broken lines, also of those that are
	 * meant.
	 */
	private static final List<String> REFUSALS = List.of("Failed to load resource: ", "htmx:sendError",
			"htmx:afterRequest");

	/**
	 * Chromium complains of the styles in pasted tables, which are parsed there and never
	 * shown.
	 */
	private static final String PASTED = "/plan/clipboard-grid.js";

	/**
	 * A busy machine is no mistake of the page: what is awaited comes, or does not come
	 * at all.
	 */
	private static final int PATIENCE_MILLIS = 20_000;

	static {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
	}

	@LocalServerPort
	private int port;

	private final List<BrowserContext> contexts = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	@AfterEach
	void closeContexts() {
		this.contexts.forEach(BrowserContext::close);
		assertThat(this.complaints).as("complaints of the browser").isEmpty();
	}

	/** An empty browser in a window of the size of an office screen. */
	Page newWindow() {
		return newWindow(OFFICE_WIDTH, OFFICE_HEIGHT);
	}

	Page newWindow(int width, int height) {
		BrowserContext context = Chromium.running()
			.newContext(new NewContextOptions().setBaseURL("http://localhost:" + this.port)
				.setViewportSize(width, height)
				.setLocale("zh-CN")
				.setTimezoneId("Asia/Shanghai"));
		context.onConsoleMessage(this::note);
		context.onWebError((error) -> this.complaints.add(error.error()));
		this.contexts.add(context);
		return context.newPage();
	}

	private void note(ConsoleMessage message) {
		boolean meant = REFUSALS.stream().anyMatch(message.text()::startsWith) || message.location().contains(PASTED);
		if (message.type().equals("error") && !meant) {
			this.complaints.add(message.location() + " " + message.text());
		}
	}

	Page signIn(String username) {
		return signIn(username, OFFICE_WIDTH, OFFICE_HEIGHT);
	}

	Page signIn(String username, int width, int height) {
		Page page = newWindow(width, height);
		signIn(page, username);
		return page;
	}

	static void signIn(Page page, String username) {
		page.navigate("/login");
		page.fill("#username", username);
		page.fill("#password", PASSWORD);
		page.click("button[type=submit]:has-text('登录')");
		page.waitForURL((url) -> !url.contains("/login"));
	}

	static void screenshot(Page page, String name) {
		screenshot(page, name, true);
	}

	static void screenshot(Page page, String name, boolean whole) {
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png"))
			.setFullPage(whole));
	}

	/**
	 * Leaves two screenshots of the page, as on an office screen and as on a phone, on
	 * both of which nothing may stick out sideways.
	 */
	static void picture(Page page, String name) {
		picture(page, name, PHONE_WIDTH, PHONE_HEIGHT);
		picture(page, name, OFFICE_WIDTH, OFFICE_HEIGHT);
	}

	private static void picture(Page page, String name, int width, int height) {
		page.setViewportSize(width, height);
		page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
		screenshot(page, name + "-" + width);
		assertThat(stickingOut(page)).as("sticks out of " + name + " at " + width).isEmpty();
	}

	/** The elements that make the page wider than its window, as HTML. */
	static List<?> stickingOut(Page page) {
		return (List<?>) page.evaluate(STICKING_OUT);
	}

}
