package org.yardstick.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Forms;
import org.yardstick.TestAnswers;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What changed in a form, as the unit and the reviewer see it. */
class ChangesStoryTests extends BrowserTest {

	private static final String TEMPLATE = "weihai-project-2024";

	private static final String[] ROOMS = { "教室", "实验室", "办公室", "图书室", "走廊" };

	private static final String[] HOUSES = { "东楼", "西楼", "南楼", "北楼", "主楼", "附楼", "食堂", "宿舍", "礼堂", "门房", "车库" };

	private static final String GOAL = "维修教学楼 2 栋，重新粉刷教室和走廊，翻新实验室地面，并更换老化的照明线路，暑假结束前完工，不影响秋季开学；"
			+ "工程一次验收合格，受益学生不少于 900 人，师生满意度不低于 95%。";

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private TestAnswers answers;

	@Test
	void theReviewerSeesTheTwoCellsThatTheUnitChangedAndNoOthers() {
		PlanSnapshot plan = returned(Forms.complete());
		FormPage form = open(signInAsClerk(), plan);
		Page clerk = form.page();
		assertThat(count(clerk)).hasText("没有变化");
		form.indicator(1, "annualTarget").fill("=3栋");
		form.indicator(6, "annualTarget").fill("≥98%");
		form.waitUntilSaved();
		assertThat(count(clerk)).hasText("2 处变化");
		assertThat(marked(clerk)).hasCount(2);
		assertThat(clerk.locator(".changes-filter")).isHidden();
		picture(clerk, "changes-clerk");
		this.answers.explain(this.bureau.clerk(), plan.id());
		this.desk.submit(this.bureau.clerk(), plan.id(), null);

		Page page = open(signIn("李审核", Role.DEPARTMENT, Place.of(this.bureau.department())), plan).page();
		assertThat(count(page)).hasText("2 处变化");
		assertThat(marked(page)).hasCount(2);
		assertThat(page.locator(".change-note").first()).hasText("原为：=2栋");
		assertThat(page.locator("#changes .change")).hasCount(2);
		page.getByLabel("只看变化").check();
		assertThat(page.locator("tbody[data-rows=indicators] > tr:visible")).hasCount(2);
		assertThat(page.locator(".part-head:visible")).hasCount(0);
		assertThat(page.locator("tbody[data-rows=indicators] > tr:visible").first()).containsText("产出指标");
		picture(page, "changes-only");
		page.locator("#findings [data-goto-path]").first().click();
		page.getByLabel("只看变化").uncheck();
		assertThat(page.locator("tbody[data-rows=indicators] > tr:visible")).hasCount(7);
		AccessibilityTests.check(page);
	}

	@Test
	void sixtyIndicatorsWithChangesOfAllKinds() {
		PlanSnapshot plan = returned(withSixtyRows());
		PlanContent now = stored(plan).content();
		List<Indicator> rows = new ArrayList<>(now.indicators());
		rows.remove(20);
		rows.remove(20);
		rows.add(9, new Indicator(null, "产出指标", "数量指标", "更换门窗数量", null, null, "≥40樘", null, null));
		rows.set(3, target(rows.get(3), "≥75平方米"));
		rows.set(30, target(rows.get(30), "≥82平方米"));
		rows.set(58, target(rows.get(58), "≥98%"));
		PlanContent changed = new PlanContent(now.printedTitle(), now.header(), now.funding(), now.narratives(),
				now.spendingPlan(), now.schedule(),
				new Goals(List.of(), List.of(GOAL.replace("暑假结束前", "8 月 20 日前").replace("并更换", "分两段施工，并更换"))), rows,
				now.more());
		this.drafting.save(this.bureau.clerk(), plan.id(), stored(plan).version(), changed);
		this.answers.explain(this.bureau.clerk(), plan.id());
		this.desk.submit(this.bureau.clerk(), plan.id(), null);

		Page page = open(signIn("李审核", Role.DEPARTMENT, Place.of(this.bureau.department())), plan).page();
		assertThat(page.locator("#changes .change").first()).isVisible();
		picture(page, "changes-sixty");
		screenshot(page, "changes-sixty-window", false);
		page.getByLabel("只看变化").check();
		picture(page, "changes-sixty-only");
		page.navigate("/plans/" + plan.id() + "/changes/side-by-side");
		assertThat(page.locator(".table-both")).isVisible();
		picture(page, "changes-side-by-side");
		AccessibilityTests.check(page);
	}

	private static PlanContent withSixtyRows() {
		PlanContent complete = Forms.complete();
		List<Indicator> rows = new ArrayList<>(complete.indicators());
		for (int n = 0; n < 53; n++) {
			rows.add(2, new Indicator(null, "产出指标", "数量指标", HOUSES[n / ROOMS.length] + ROOMS[n % ROOMS.length] + "翻新面积",
					null, null, "≥" + (60 + n) + "平方米", null, null));
		}
		return new PlanContent(null, complete.header(), complete.funding(), complete.narratives(),
				complete.spendingPlan(), complete.schedule(), new Goals(List.of(), List.of(GOAL)), rows,
				complete.more());
	}

	private PlanSnapshot returned(PlanContent content) {
		PlanSnapshot plan = this.drafting.create(this.bureau.clerk(),
				new NewPlan(YEAR, TEMPLATE, null, this.bureau.school(), content));
		this.answers.explain(this.bureau.clerk(), plan.id());
		this.desk.submit(this.bureau.clerk(), plan.id(), null);
		this.desk.decide(this.bureau.departmentReviewer(), plan.id(), Decision.sendBack("请核实指标值。"), null);
		return plan;
	}

	private static Indicator target(Indicator row, String target) {
		return new Indicator(row.key(), row.category(), row.dimension(), row.name(), row.definition(),
				row.mediumTermTarget(), target, row.targetBasis(), row.remark());
	}

	private static Locator count(Page page) {
		return page.locator(".changes-count");
	}

	private static Locator marked(Page page) {
		return page.locator("#sheet td[data-change]");
	}

}
