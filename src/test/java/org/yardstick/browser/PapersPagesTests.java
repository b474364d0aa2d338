package org.yardstick.browser;

import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.WaitingForms;
import org.yardstick.disclosure.DisclosureRegister;
import org.yardstick.disclosure.WithholdingGround;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The papers of approval and what is disclosed, in a browser. */
class PapersPagesTests extends BrowserTest {

	private static final String LONG_NAME = "青石湾片区城乡供水一体化管网延伸、老旧校舍抗震加固与农村饮水安全巩固提升综合改造工程（二期）前期工作及配套设施建设补助资金";

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanTransitions transitions;

	@Autowired
	private ReviewDesk review;

	@Autowired
	private DisclosureRegister register;

	private WaitingForms forms;

	@BeforeEach
	void takeForms() {
		this.forms = new WaitingForms(this.drafting, this.transitions);
	}

	@Test
	void sixtyFormsAreApprovedByOneNumber() {
		this.forms.of(this.bureau, YEAR, 59).toList();
		this.forms.named(this.bureau, YEAR, LONG_NAME);
		Page page = signInAsPerformance();
		page.navigate("/approvals?year=" + YEAR);
		assertThat(page.locator(".waiting")).containsText("60 张");
		picture(page, "approvals-waiting");
		page.navigate("/approvals/new?year=" + YEAR + "&department=" + this.bureau.department());
		assertThat(page.locator("[data-chosen-count]")).hasText("60");
		assertThat(page.locator("[data-chosen-amount]")).hasText("3000");
		picture(page, "approval-new");
		page.locator("tbody input[type=checkbox]").first().uncheck();
		assertThat(page.locator("[data-chosen-count]")).hasText("59");
		page.click("button:has-text('批复')");
		assertThat(page.locator(".field-error").first()).containsText("请填写批复文号");
		assertThat(page.locator("[data-chosen-count]")).hasText("59");
		picture(page, "approval-new-refused");
		page.fill("#number", "财绩〔2026〕1号");
		page.fill("#dated", "2026-01-20");
		page.fill("#words", "请加快实施，专款专用。");
		page.click("button:has-text('批复')");
		assertThat(page.locator("h1")).containsText("财绩〔2026〕1号");
		picture(page, "approval-paper");
		page.navigate("/approvals?year=" + YEAR);
		picture(page, "approvals");
	}

	@Test
	void whereNothingIsThereAPageSaysSo() {
		Page reader = signIn("赵某", Role.DEPARTMENT, Place.of(this.bureau.department()));
		reader.navigate("/approvals?year=" + YEAR);
		assertThat(reader.locator(".empty-list")).containsText("还没有批复");
		picture(reader, "approvals-none");
		Page page = signInAsPerformance();
		page.navigate("/approvals/new?year=" + YEAR + "&department=" + this.bureau.department());
		picture(page, "approval-new-none");
		page.navigate("/disclosures?year=" + YEAR + "&department=" + this.bureau.department());
		assertThat(page.locator(".empty-list")).containsText("没有待公开的表");
		picture(page, "disclosures-none");
	}

	@Test
	void plansArePublishedWithheldAndTakenBack() {
		List<PlanId> approved = this.forms.of(this.bureau, YEAR, 7).toList();
		PlanId longName = this.forms.named(this.bureau, YEAR, LONG_NAME);
		approved.forEach(this::approve);
		approve(longName);
		Actor performance = this.bureau.performanceReviewer();
		this.register.withhold(performance, approved.subList(0, 2), WithholdingGround.OTHER, "合同还在谈判，签订后再公开。");
		Page page = signInAsPerformance();
		String address = "/disclosures?year=" + YEAR + "&department=" + this.bureau.department();
		page.navigate(address);
		page.locator("tbody input[type=checkbox]").nth(0).check();
		page.locator("tbody input[type=checkbox]").nth(1).check();
		page.click("summary:has-text('不公开选中的表')");
		picture(page, "disclosures-open");
		page.click("button:has-text('标为不公开')");
		assertThat(page.locator("[role=alert]")).containsText("请选择不公开的理由");
		assertThat(page.locator("[data-chosen-count]")).hasText("2");
		page.click("button:has-text('公开选中的表')");
		assertThat(page.locator("body")).containsText("已公开 2 张表");
		page.navigate(address + "&state=withheld");
		picture(page, "disclosures-withheld");
		page.navigate(address + "&state=published");
		picture(page, "disclosures-published");
		page.locator(".card-title-cell a").first().click();
		assertThat(page.locator("body")).containsText("公众看到的副本");
		picture(page, "disclosure-plan");
		page.fill("#reason", "附件有误，更正后再公开。");
		page.click("button:has-text('撤下公开')");
		assertThat(page.locator(".record")).containsText("不再公开：附件有误");
		picture(page, "disclosure-plan-retracted");
	}

	@Test
	void theNavigationFitsForThoseWhoSeeMost() {
		for (Role role : new Role[] { Role.PERFORMANCE, Role.ADMIN, Role.DIVISION }) {
			Place place = (role == Role.DIVISION) ? Place.of(this.bureau.division()) : null;
			Page page = signIn("欧阳某某某", role, place);
			page.navigate("/approvals");
			picture(page, "navigation-" + role);
		}
	}

	private Page signInAsPerformance() {
		return signIn("李某", Role.PERFORMANCE, null);
	}

	private void approve(PlanId plan) {
		this.review.decide(this.bureau.performanceReviewer(), plan,
				Decision.approve("财绩〔2026〕2号", LocalDate.of(2026, 1, 20)), null);
	}

}
