package org.yardstick.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;

/**
 * Starts the whole application and a real browser. Tests sign in as people of a
 * {@link Bureau} of their own.
 */
@FullStackTest
abstract class BrowserTest {

	static final int YEAR = 2026;

	static final String[] TEMPLATES = { "weihai-declaration-2021", "weihai-project-2024", "weihai-special-2024",
			"hebei-performance-2021", "liaocheng-declaration-2021", "invented-2026" };

	private static final String PASSWORD = "Yardstick@2026";

	@LocalServerPort
	private int port;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private AccountAdministration accounts;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading reading;

	private final List<BrowserContext> contexts = new ArrayList<>();

	Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, TEMPLATES);
		this.bureau = this.bureaus.open();
	}

	@AfterEach
	void closeContexts() {
		this.contexts.forEach(BrowserContext::close);
	}

	/** A person with an account and an empty browser of the size of an office screen. */
	Page signIn(String name, Role role, Place place) {
		return signIn(account(name, role, place), 1366, 768);
	}

	/** The clerk of the bureau's school. */
	Page signInAsClerk() {
		return signIn("王老师", Role.UNIT, Place.of(this.bureau.school()));
	}

	/**
	 * @return the user name
	 */
	String account(String name, Role role, Place place) {
		String username = "u" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.create(Actor.program(), username, PASSWORD, new AccountDetails(name, Set.of(role), place));
		return username;
	}

	Page signIn(String username, int width, int height) {
		BrowserContext context = Browser.running()
			.newContext(new NewContextOptions().setBaseURL("http://localhost:" + this.port)
				.setViewportSize(width, height)
				.setLocale("zh-CN"));
		this.contexts.add(context);
		Page page = context.newPage();
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

	/** A draft of the bureau's school. */
	PlanSnapshot plan(String template, String layout, PlanContent content) {
		return this.drafting.create(this.bureau.clerk(),
				new NewPlan(YEAR, template, layout, this.bureau.school(), content));
	}

	/** The plan as it is stored now. */
	PlanSnapshot stored(PlanSnapshot plan) {
		return this.reading.get(this.bureau.administrator(), plan.id());
	}

	static FormPage open(Page page, PlanSnapshot plan) {
		page.navigate("/plans/" + plan.id());
		return new FormPage(page);
	}

	static void screenshot(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png"))
			.setFullPage(true));
	}

}
