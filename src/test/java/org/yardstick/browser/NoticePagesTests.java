package org.yardstick.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Forms;
import org.yardstick.TestAnswers;
import org.yardstick.TestBureau;
import org.yardstick.notice.NoticeDelivery;
import org.yardstick.notice.Reminders;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The bell and the list of notices, as people see them. */
class NoticePagesTests extends BrowserTest {

	private static final String OPINION = "年度目标没有写清维修哪几栋楼、什么时候完工，师生满意度的调查办法也要补充说明，请对照批注逐条修改以后再报送。";

	@Autowired
	private TestBureau years;

	@Autowired
	private TestAnswers answers;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private NoticeDelivery delivery;

	@Autowired
	private Reminders reminders;

	@Test
	void theBellLeadsAClerkToTheFormThatCameBack() {
		Page page = signInAsClerk();
		assertThat(bell(page)).hasAttribute("aria-label", "通知，没有未读");
		bell(page).click();
		assertThat(page.locator(".empty-list")).containsText("还没有通知");
		picture(page, "notices-none");

		PlanSnapshot returned = submitted();
		PlanSnapshot passed = submitted();
		this.desk.decide(this.bureau.departmentReviewer(), passed.id(), Decision.pass(null), null);
		this.desk.decide(this.bureau.departmentReviewer(), returned.id(), Decision.sendBack(OPINION), null);
		this.delivery.catchUp();
		page.navigate("/");
		assertThat(bell(page)).hasAttribute("aria-label", "2 条未读通知");
		picture(page, "notices-bell");
		AccessibilityTests.check(page);

		bell(page).click();
		assertThat(page.locator("h1")).hasText("通知（2 条未读）");
		picture(page, "notices-clerk");
		AccessibilityTests.check(page);
		page.click("text=退回修改 >> nth=1");
		assertThat(page).hasURL(Pattern.compile(".*/plans/" + returned.id() + "$"));
		assertThat(bell(page)).hasAttribute("aria-label", "1 条未读通知");
	}

	@Test
	void theBellAsksAgainWhenSomebodyComesBackToTheWindow() {
		Page page = signInAsClerk();
		assertThat(bell(page)).hasAttribute("aria-label", "通知，没有未读");
		PlanSnapshot plan = submitted();
		this.desk.decide(this.bureau.departmentReviewer(), plan.id(), Decision.sendBack(OPINION), null);
		this.delivery.catchUp();
		page.evaluate("dispatchEvent(new Event('focus'))");
		assertThat(bell(page)).hasAttribute("aria-label", "1 条未读通知");
	}

	@Test
	void nobodyIsBotheredByABellThatIsNotAnswered() {
		Page page = signInAsClerk();
		page.route("**/notices/bell", (route) -> route.abort());
		page.waitForRequest("**/notices/bell", () -> page.navigate("/"));
		assertThat(bell(page)).hasAttribute("aria-label", "通知");
		assertThat(page.locator("#notices")).isEmpty();
	}

	@Test
	void aReviewerReadsOneLineOfManyArrivals() {
		Page page = signIn("张审核", Role.DEPARTMENT, Place.of(this.bureau.department()));
		for (int n = 0; n < 3; n++) {
			submitted();
		}
		PlanSnapshot returned = submitted();
		this.desk.decide(this.bureau.departmentReviewer(), returned.id(), Decision.sendBack(OPINION), null);
		this.desk.submit(this.bureau.clerk(), returned.id(), null);
		this.delivery.catchUp();
		this.years.openYear(YEAR, Instant.now().plus(Duration.ofDays(3)), Forms.TEMPLATE);
		this.reminders.give();
		this.years.openYear(YEAR, null, Forms.TEMPLATE);
		page.navigate("/notices");
		assertThat(page.locator(".notice-title", hasText("待审"))).hasText("新到 4 张待审");
		picture(page, "notices-reviewer");
		page.click("text=全部标为已读");
		assertThat(page.locator("h1")).hasText("通知");
		assertThat(bell(page)).hasAttribute("aria-label", "通知，没有未读");
		picture(page, "notices-read");
	}

	@Test
	void aPersonChoosesMail() {
		Page page = signInAsClerk();
		page.navigate("/notices");
		page.click("text=邮件设置");
		page.getByLabel("通知也发到邮箱").check();
		page.click("button:text-is('保存')");
		assertThat(page.locator(".field-error")).containsText("请填写邮箱地址");
		picture(page, "notices-mail-refused");
		page.fill("#email", "clerk@example.org");
		page.click("button:text-is('保存')");
		assertThat(page.locator("#notices")).containsText("也会发到您的邮箱");
	}

	private PlanSnapshot submitted() {
		PlanSnapshot plan = plan(Forms.TEMPLATE, null, Forms.complete());
		this.answers.explain(this.bureau.clerk(), plan.id());
		return this.desk.submit(this.bureau.clerk(), plan.id(), null);
	}

	private static Locator bell(Page page) {
		return page.locator("#bell");
	}

	private static Page.LocatorOptions hasText(String text) {
		return new Page.LocatorOptions().setHasText(text);
	}

}
