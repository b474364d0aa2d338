package org.yardstick.browser;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.Yuan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What is typed is saved by itself, and nothing is lost. */
class FormSavingTests extends BrowserTest {

	private static final String TEMPLATE = "weihai-project-2024";

	private static final Pattern SAVES = Pattern.compile(".*/plans/[^/]+/content");

	/** How long the page waits for an answer. */
	private static final int PATIENCE_MILLIS = 30_000;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void savesWhatIsTypedAndShowsItAfterReloading() {
		PlanSnapshot plan = plan(TEMPLATE, null, PlanContent.BLANK);
		FormPage form = open(signInAsClerk(), plan);

		form.field("header.projectName").fill("校园足球场修缮");
		form.indicator(0, "name").fill("修缮总成本");
		form.indicator(0, "annualTarget").fill("≤50万元");
		form.waitUntilSaved();

		assertThat(form.state()).containsText("已保存");
		PlanContent stored = stored(plan).content();
		assertThat(stored.header().projectName()).isEqualTo("校园足球场修缮");
		assertThat(stored.indicators()).singleElement().satisfies((row) -> {
			assertThat(row.category()).isEqualTo("成本指标");
			assertThat(row.name()).isEqualTo("修缮总成本");
		});
		form.page().reload();
		assertThat(form.field("header.projectName")).hasValue("校园足球场修缮");
		assertThat(form.indicator(0, "annualTarget")).hasValue("≤50万元");
	}

	@Test
	void readsAmountsInTheUnitOfTheFormAndStoresYuan() {
		PlanSnapshot plan = plan(TEMPLATE, null, PlanContent.BLANK);
		FormPage form = open(signInAsClerk(), plan);

		form.field("funding.total").fill("１，２７７．５");
		form.waitUntilSaved();
		form.field("header.projectName").focus();

		assertThat(form.field("funding.total")).hasValue("1277.5");
		assertThat(stored(plan).content().funding().total()).isEqualTo(Yuan.of("12775000"));
		assertThat(stored(plan).content().funding().annual()).as("one cell stands for both")
			.isEqualTo(Yuan.of("12775000"));
	}

	@Test
	void marksWhatCannotBeStoredAndSavesTheRest() {
		PlanSnapshot plan = plan(TEMPLATE, null, FilledForms.water());
		FormPage form = open(signInAsClerk(), plan);

		form.field("funding.fiscalAppropriation").fill("三百万");
		form.field("header.projectName").fill("供水管网改造二期");
		form.waitUntilSaved();

		assertThat(form.state()).containsText("有 1 格没有存上");
		assertThat(form.field("funding.fiscalAppropriation")).hasAttribute("aria-invalid", "true");
		assertThat(form.page().locator(".not-stored")).containsText("金额请填数字");
		assertThat(stored(plan).content().header().projectName()).isEqualTo("供水管网改造二期");
		assertThat(stored(plan).content().funding().fiscalAppropriation()).isEqualTo(Yuan.of("3000000"));
		form.page().reload();
		assertThat(form.field("funding.fiscalAppropriation")).hasValue("三百万");
		form.field("funding.fiscalAppropriation").fill("310");
		form.waitUntilSaved();
		assertThat(form.page().locator(".not-stored")).hasCount(0);
		assertThat(stored(plan).content().funding().fiscalAppropriation()).isEqualTo(Yuan.of("3100000"));
	}

	@Test
	void keepsWhatIsTypedWhileTheLineIsBrokenAndSendsItThen() {
		PlanSnapshot plan = plan(TEMPLATE, null, PlanContent.BLANK);
		FormPage form = open(signInAsClerk(), plan);
		form.waitUntilSaved();
		BrowserContext browser = form.page().context();

		browser.setOffline(true);
		form.field("header.projectName").fill("断网时写的名称");
		form.waitForState("offline");
		assertThat(form.state()).hasText("网络中断，内容已存在本机");
		browser.setOffline(false);
		form.waitUntilSaved();

		assertThat(stored(plan).content().header().projectName()).isEqualTo("断网时写的名称");
	}

	@Test
	void givesUpASaveThatHangsKeepsWhatIsTypedAndSendsItAgain() {
		PlanSnapshot plan = plan(TEMPLATE, null, PlanContent.BLANK);
		FormPage form = openWithAClock(plan);

		holdSaves(form, Route::request);
		form.field("header.projectName").fill("服务器没有回应时写的");
		form.waitForState("slow");

		assertThat(form.state()).hasText("网络太慢没有存上，内容已存在本机");
		assertThat(form.page().locator("#banner")).containsText("服务器半分钟没有回应");
		picture(form.page(), "form-slow");
		form.field("header.supervisingDepartment").fill("教育局");
		form.page().unroute(SAVES);
		form.waitUntilSaved();
		assertThat(form.page().locator("#banner")).isHidden();
		assertThat(stored(plan).content().header().projectName()).isEqualTo("服务器没有回应时写的");
		assertThat(stored(plan).content().header().supervisingDepartment()).isEqualTo("教育局");
	}

	@Test
	void asksNothingWhenOnlyTheAnswerOfASaveWasLost() {
		PlanSnapshot plan = plan(TEMPLATE, null, PlanContent.BLANK);
		FormPage form = openWithAClock(plan);

		holdSaves(form, Route::fetch);
		form.field("header.projectName").fill("存上了但没有收到回答");
		form.waitForState("slow");
		assertThat(stored(plan).content().header().projectName()).isEqualTo("存上了但没有收到回答");
		form.field("header.supervisingDepartment").fill("教育局");
		form.page().unroute(SAVES);
		form.waitUntilSaved();

		assertThat(form.page().locator("#conflicts")).isHidden();
		assertThat(stored(plan).content().header().projectName()).isEqualTo("存上了但没有收到回答");
		assertThat(stored(plan).content().header().supervisingDepartment()).isEqualTo("教育局");
	}

	/** A page whose time can be moved on. */
	private FormPage openWithAClock(PlanSnapshot plan) {
		Page page = signInAsClerk();
		page.clock().install();
		return open(page, plan).waitUntilSaved();
	}

	/** No save gets an answer: the first is waited for in vain. */
	private static void holdSaves(FormPage form, Consumer<Route> beforeHanging) {
		form.page().route(SAVES, (route) -> {
			if (route.request().method().equals("PUT")) {
				beforeHanging.accept(route);
				form.page().clock().fastForward(PATIENCE_MILLIS);
			}
			else {
				route.resume();
			}
		});
	}

	@Test
	void printsWhatWasTypedAMomentAgo() {
		PlanSnapshot plan = plan(TEMPLATE, null, PlanContent.BLANK);
		FormPage form = open(signInAsClerk(), plan).waitUntilSaved();

		form.field("header.projectName").fill("刚刚写完就打印");
		Page print = form.page().context().waitForPage(() -> form.page().click(".plan-tools >> text=打印"));

		assertThat(print.locator(".sheet")).containsText("刚刚写完就打印");
	}

	@Test
	void sendsWhatAClosedPageLeftBehind() {
		PlanSnapshot plan = plan(TEMPLATE, null, PlanContent.BLANK);
		FormPage form = open(signInAsClerk(), plan);
		form.waitUntilSaved();
		BrowserContext browser = form.page().context();
		browser.setOffline(true);
		form.field("header.projectName").fill("浏览器关掉前写的");
		form.waitForState("offline");

		form.page().close();
		browser.setOffline(false);
		FormPage again = open(browser.newPage(), plan);

		assertThat(again.field("header.projectName")).hasValue("浏览器关掉前写的");
		again.waitUntilSaved();
		assertThat(stored(plan).content().header().projectName()).isEqualTo("浏览器关掉前写的");
	}

	@Test
	void tellsThatItFoundWhatWasNotStored() {
		PlanSnapshot plan = plan(TEMPLATE, null, PlanContent.BLANK);
		FormPage form = open(signInAsClerk(), plan).waitUntilSaved();
		form.page().route(SAVES, (route) -> route.abort());
		form.field("header.projectName").fill("没有存上就刷新了");
		form.waitForState("offline");

		form.page().reload();

		assertThat(form.page().locator("#notices")).containsText("已找回本机上次没有存上的内容");
		assertThat(form.field("header.projectName")).hasValue("没有存上就刷新了");
		form.page().unroute(SAVES);
		form.waitUntilSaved();
		assertThat(stored(plan).content().header().projectName()).isEqualTo("没有存上就刷新了");
	}

	@Test
	void survivesAnExpiredSignIn() {
		PlanSnapshot plan = plan(TEMPLATE, null, PlanContent.BLANK);
		String username = account("王老师", Role.UNIT, Place.of(this.bureau.school()));
		FormPage form = open(signIn(username, 1366, 768), plan);
		form.waitUntilSaved();

		this.jdbc.sql("delete from spring_session").update();
		form.field("header.projectName").fill("登录过期后写的");
		form.waitForState("signedOut");
		assertThat(form.page().locator("#banner")).containsText("没有丢失");
		Page other = form.page().context().waitForPage(() -> form.page().click("#banner a"));
		signIn(other, username);
		form.page().bringToFront();
		form.waitUntilSaved();

		assertThat(form.page().locator("#banner")).isHidden();
		assertThat(stored(plan).content().header().projectName()).isEqualTo("登录过期后写的");
	}

}
