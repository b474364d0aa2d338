package org.yardstick.browser;

import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Forms;
import org.yardstick.TestAnswers;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.review.Decision;
import org.yardstick.review.Remark;
import org.yardstick.review.ReviewDesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Remarks between a reviewer and a clerk, each in a browser of their own. */
class RemarkTests extends BrowserTest {

	private static final String TEMPLATE = "weihai-project-2024";

	private static final String TARGET = "[data-path$='.annualTarget']";

	@Autowired
	private TestAnswers answers;

	@Autowired
	private ReviewDesk desk;

	@Test
	void aReviewerPinsRemarksAndTheUnitWorksThroughThem() {
		PlanSnapshot plan = plan(TEMPLATE, null, Forms.complete());
		this.answers.explain(this.bureau.clerk(), plan.id());
		submit(plan);
		String name = account("赵科长", Role.DEPARTMENT, Place.of(this.bureau.department()));
		Page reviewer = open(signIn(name), plan).page();
		RemarkPanel seen = new RemarkPanel(reviewer);

		assertThat(seen.title()).isVisible();
		reviewer.locator("td:has(" + TARGET + ")").nth(1).click();
		assertThat(seen.box()).isVisible();
		screenshot(reviewer, "remark-box-1366", false);
		seen.write("2栋的依据是什么？请写明鉴定报告。");
		assertThat(seen.drafts()).hasCount(1);
		reviewer.locator("td:has([data-path='funding.total'])").focus();
		reviewer.keyboard().press("Enter");
		seen.box().getByLabel("整个“项目资金”").check();
		seen.write("请说明两年的资金怎样安排。");
		assertThat(seen.drafts()).hasCount(2);
		assertThat(reviewer.locator("[data-remark-count]")).hasText("2 条批注随决定一起发出。");
		assertThat(seen.marks()).hasCount(2);
		reviewer.locator(".way-given summary").click();
		reviewer.getByLabel("资金测算不清").check();
		AccessibilityTests.check(reviewer);
		picture(reviewer, "remark-drafts");
		new WayPanel(reviewer).sendBack("请逐条处理。");
		new WayPanel(reviewer).waitForNotice("已退回");

		FormPage form = open(signInAsClerk(), plan);
		Page clerk = form.page();
		RemarkPanel own = new RemarkPanel(clerk);
		assertThat(new WayPanel(clerk).sentBack()).containsText("资金测算不清");
		assertThat(own.open()).hasCount(2);
		assertThat(own.marks()).hasCount(2);
		AccessibilityTests.check(clerk);
		picture(clerk, "remark-returned");
		new WayPanel(clerk).submit();
		assertThat(clerk.locator(".way-unanswered")).containsText("还有 2 条批注没有回应");
		assertThat(clerk.locator("#way button:text-is('仍然报送')")).isVisible();
		picture(clerk, "remark-asked");
		own.answer(own.open("两年"), "只有今年，没有分年安排。");
		assertThat(own.open("两年")).containsText("单位已答复");
		own.open("鉴定报告").locator("[data-goto-path]").click();
		assertThat(form.indicator(1, "annualTarget")).isFocused();
		form.indicator(1, "annualTarget").fill("2栋");
		form.waitUntilSaved();
		assertThat(own.open("鉴定报告")).containsText("单元格已改");
		own.open("鉴定报告").locator("button:text-is('已修改')").click();
		assertThat(own.open("鉴定报告")).containsText("单位已修改");
		assertThat(clerk.locator(".way-unanswered")).hasCount(0);
		picture(clerk, "remark-answered");
		this.answers.explain(this.bureau.clerk(), plan.id());
		clerk.reload();
		assertThat(own.open()).hasCount(2);
		new WayPanel(clerk).submit();
		new WayPanel(clerk).waitForNotice("已报送");

		reviewer.reload();
		assertThat(seen.open("鉴定报告").locator(".remark-quotes")).containsText("=2栋");
		assertThat(reviewer.locator("[data-remark-left]")).containsText("有 1 条没有关闭");
		picture(reviewer, "remark-second-round");
		seen.open("两年").locator("button:text-is('关闭')").click();
		assertThat(seen.open()).hasCount(1);
		assertThat(reviewer.locator("[data-remark-left]")).isHidden();
		new WayPanel(reviewer).pass();
		new WayPanel(reviewer).waitForNotice("已通过");
		reviewer.locator(".remarks-closed summary").click();
		assertThat(reviewer.locator(".remarks-closed")).containsText("通过时关闭");
		assertThat(stored(plan).status()).isEqualTo(PlanStatus.DEPARTMENT_REVIEWED);
	}

	@Test
	void aPhoneAndTheKeyboardAreEnough() {
		PlanSnapshot plan = plan(TEMPLATE, null, Forms.complete());
		submit(plan);
		String name = account("赵科长", Role.DEPARTMENT, Place.of(this.bureau.department()));
		Page phone = open(signIn(name, 390, 844), plan).page();
		RemarkPanel panel = new RemarkPanel(phone);
		assertThat(panel.title()).isVisible();
		phone.locator("td:has([data-path='goals.annual[0]'])").last().click();
		assertThat(panel.box()).isInViewport();
		screenshot(phone, "remark-box-390", false);
		panel.box().locator("textarea").fill("请写明完工日期");
		phone.reload();
		assertThat(panel.title()).isVisible();
		phone.locator("td:has([data-path='goals.annual[0]'])").last().click();
		assertThat(panel.box().locator("textarea")).hasValue("请写明完工日期");
		new WayPanel(phone).pass();
		assertThat(phone.locator("#notices")).containsText("还有一条批注没有保存");
		panel.box().locator("button:text-is('保存批注')").click();
		assertThat(panel.drafts()).hasCount(1);
		assertThat(panel.box()).hasCount(0);

		panel.drafts().locator("summary:text-is('修改')").click();
		panel.drafts().locator("textarea").fill("请写明完工和验收日期。");
		panel.drafts().locator("button:text-is('保存')").click();
		assertThat(panel.drafts()).containsText("验收日期");
		phone.locator(".remark-mark").click();
		assertThat(panel.drafts().locator("[data-goto-path]")).isFocused();
		panel.drafts().locator("button:text-is('删除')").click();
		assertThat(panel.drafts()).hasCount(0);
	}

	@Test
	void aFormWithManyRemarks() {
		PlanSnapshot plan = plan("weihai-declaration-2021", null, FilledForms.withIndicators(24));
		submit(plan);
		List<Remark> remarks = IntStream.range(0, 24)
			.mapToObj((n) -> new Remark("indicators[" + n + "]." + ((n % 3 == 0) ? "name" : "annualTarget"),
					"第" + (n + 1) + "条：指标值要有依据，请在依据栏写明来源和测算过程，与上年完成情况比较后再定。"))
			.toList();
		this.desk.decide(this.bureau.departmentReviewer(), plan.id(),
				new Decision(Decision.Verdict.SEND_BACK, "请逐条修改。", remarks, List.of("R02", "R06"), null, null), null);
		Page clerk = open(signInAsClerk(), plan).page();
		RemarkPanel panel = new RemarkPanel(clerk);
		assertThat(panel.open()).hasCount(24);
		assertThat(panel.marks()).hasCount(24);
		picture(clerk, "remark-many");
		clerk.locator(".remark-mark").nth(10).click();
		assertThat(clerk.locator("article.remark.flash")).isInViewport();
		screenshot(clerk, "remark-many-found", false);
		Page reader = open(signIn("刘科", Role.DEPARTMENT, Place.of(this.bureau.department())), plan).page();
		assertThat(new RemarkPanel(reader).marks()).hasCount(24);
		picture(reader, "remark-many-read");
	}

	@Test
	void theAdministratorMaintainsTheReasons() {
		Page admin = signIn("系统管理员", Role.ADMIN, null);
		admin.navigate("/admin/return-reasons");
		AccessibilityTests.check(admin);
		picture(admin, "return-reasons");
		admin.navigate("/admin/return-reasons/R02");
		AccessibilityTests.check(admin);
		picture(admin, "return-reason");
	}

}
