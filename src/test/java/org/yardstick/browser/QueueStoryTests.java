package org.yardstick.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.Forms;
import org.yardstick.TestAnswers;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A reviewer goes through the queue. */
class QueueStoryTests extends BrowserTest {

	@Autowired
	private TestAnswers answers;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void keysLeadFromFormToFormAndADecisionToTheNext() {
		PlanSnapshot first = submitted(3);
		PlanSnapshot second = submitted(2);
		PlanSnapshot third = submitted(1);
		Page page = signInAsReviewer();
		page.click(".main-nav >> text=待审");
		page.click(".plan-link >> nth=0");
		assertThat(spot(page)).containsText("第 1 / 3 张");
		assertThat(page.locator("#opinion")).isVisible();
		picture(page, "queue-form");

		page.keyboard().press("j");
		assertAt(page, second, "第 2 / 3 张");
		page.keyboard().press("j");
		assertAt(page, third, "第 3 / 3 张");
		page.keyboard().press("k");
		assertAt(page, second, "第 2 / 3 张");
		page.locator("#opinion").fill("");
		page.locator("#opinion").pressSequentially("jk");
		assertThat(page.locator("#opinion")).hasValue("jk");
		assertAt(page, second, "第 2 / 3 张");

		new WayPanel(page).pass();
		assertAt(page, third, "第 2 / 2 张");
		new WayPanel(page).waitForNotice("已通过");
		new WayPanel(page).sendBack("请写明依据。");
		assertThat(page).hasURL(Pattern.compile(".*/queue\\?sort=oldest$"));
		assertThat(page.locator("#notices")).containsText("已退回单位修改");
		assertThat(page.locator(".list-count")).containsText("共 1 张");
		assertThat(stored(second).status()).isEqualTo(PlanStatus.DEPARTMENT_REVIEWED);
		assertThat(stored(third).status()).isEqualTo(PlanStatus.RETURNED);
		assertThat(stored(first).status()).isEqualTo(PlanStatus.SUBMITTED);
	}

	@Test
	void manyArePassedTogether() {
		submitted(9);
		submitted(4);
		PlanSnapshot faulty = submitted(2);
		PlanSnapshot returned = submitted(1);
		this.jdbc.sql("update plan_check set open_errors = 2 where plan_id = ?").param(faulty.id().value()).update();
		this.desk.decide(this.bureau.departmentReviewer(), returned.id(), Decision.sendBack("请写明维修面积的依据。"), null);
		this.desk.submit(this.bureau.clerk(), returned.id(), null);
		Page page = signInAsReviewer();
		page.navigate("/queue");
		assertThat(page.locator(".queue-returned")).containsText("退回后重报");
		assertThat(page.locator("tbody input:disabled")).hasCount(1);
		picture(page, "queue");
		AccessibilityTests.check(page);

		page.locator("[data-choose-all]").check();
		assertThat(page.locator("[data-chosen-count]")).hasText("3");
		page.click("text=一起通过…");
		assertThat(page.locator("#passing-title")).containsText("将通过 3 张");
		page.getByLabel("共同的审核意见").fill("同意。");
		picture(page, "queue-passing");
		AccessibilityTests.check(page);
		this.desk.decide(this.bureau.departmentReviewer(), returned.id(), Decision.pass(null), null);
		page.click("text=通过这 3 张");
		assertThat(page.locator(".alert")).containsText("已通过 2 张；1 张没有通过");
		picture(page, "queue-passed");
		page.click("text=返回待审");
		assertThat(page.locator(".list-count")).containsText("共 1 张");
		page.selectOption("#filter-returned", "by_me");
		page.click("button:text-is('查找')");
		assertThat(page.locator(".empty-list")).containsText("没有符合条件的表");
		picture(page, "queue-empty");
	}

	private void assertAt(Page page, PlanSnapshot plan, String spot) {
		assertThat(page).hasURL(Pattern.compile(".*/plans/" + plan.id() + "\\?queue=sort%3Doldest$"));
		assertThat(spot(page)).containsText(spot);
		assertThat(page.locator("#opinion")).isVisible();
	}

	private static Locator spot(Page page) {
		return page.locator(".queue-spot");
	}

	private Page signInAsReviewer() {
		return signIn("张审核", Role.DEPARTMENT, Place.of(this.bureau.department()));
	}

	private PlanSnapshot submitted(int daysAgo) {
		PlanSnapshot plan = plan(Forms.TEMPLATE, null, Forms.complete());
		this.answers.explain(this.bureau.clerk(), plan.id());
		this.desk.submit(this.bureau.clerk(), plan.id(), null);
		this.jdbc.sql("update performance_plan set updated_at = updated_at - make_interval(days => ?) where id = ?")
			.params(daysAgo, plan.id().value())
			.update();
		return stored(plan);
	}

}
