package org.yardstick.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.TestAnswers;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do with the findings beside the form. */
class FindingPanelTests extends BrowserTest {

	private static final String TEMPLATE = "weihai-declaration-2021";

	private static final String EXPLANATION = "验收按百分制打分，满分100分。";

	private static final String REFUSAL = "验收办法里写的是比率，请改成百分比。";

	private static final String RATE = "管道验收合格率";

	private static final String TARGET = "[data-path$='.annualTarget']";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestAnswers answers;

	@Test
	void allMechanicalRepairsAtOnceAreOneStepToUndo() {
		PlanSnapshot plan = plan(TEMPLATE, null, faulty());
		FormPage form = open(signInAsClerk(), plan);
		FindingPanel panel = new FindingPanel(form.page());

		panel.repairAll().click();
		assertThat(form.page().locator("#notices")).containsText("已修改");
		assertThat(panel.finding("T01", RATE)).hasCount(0);
		assertThat(stored(plan).content().indicators()).extracting(Indicator::annualTarget).contains("100%", "90%");
		assertThat((boolean) panel.panel().evaluate("(panel) => panel.contains(document.activeElement)")).isTrue();

		form.page().click("#undo");
		form.waitUntilSaved();
		assertThat(panel.finding("T01", RATE)).isVisible();
		assertThat(stored(plan).content().indicators()).extracting(Indicator::annualTarget)
			.containsExactlyElementsOf(faulty().indicators().stream().map(Indicator::annualTarget).toList());
	}

	@Test
	void anExplainedFormIsHandedIn() {
		PlanSnapshot plan = plan("weihai-project-2024", null, org.yardstick.Forms.complete());
		this.answers.explain(this.bureau.clerk(), plan.id());
		FormPage form = open(signInAsClerk(), plan);
		form.indicator(2, "annualTarget").fill("100");
		form.waitUntilSaved();
		FindingPanel panel = new FindingPanel(form.page());
		WayPanel way = new WayPanel(form.page());
		Locator warning = panel.finding("T01", "工程验收合格率");
		assertThat(way.obstacles()).containsText("改正或说明");
		way.submit();
		assertThat(way.problem()).containsText("处警告没有改正或说明");

		panel.explain(warning, "无");
		assertThat(warning.locator(".finding-problem")).containsText("请用一句话写明原因");
		panel.explain(warning, EXPLANATION);
		assertThat(warning.locator(".is-explanation")).containsText(EXPLANATION);
		assertThat(panel.counts()).containsText("已说明");
		assertThat(way.obstacles()).hasCount(0);
		way.submit();
		way.waitForNotice("已报送");
		assertThat(stored(plan).status()).isEqualTo(PlanStatus.SUBMITTED);
		assertThat(way.history().filter(new Locator.FilterOptions().setHasText(EXPLANATION))).hasCount(1);
	}

	@Test
	void whatIsHalfTypedOutlivesANewPanelAndANewPage() {
		PlanSnapshot plan = plan(TEMPLATE, null, faulty());
		FormPage form = open(signInAsClerk(), plan);
		FindingPanel panel = new FindingPanel(form.page());
		Locator finding = panel.finding("T01", RATE);
		Locator text = panel.type(finding, "验收按百分制");
		form.press("ArrowLeft");

		form.page().evaluate("document.querySelector('#findings > *').dataset.old = 'yes'");
		form.page().evaluate("document.body.dispatchEvent(new Event('plan-saved'))");
		assertThat(panel.panel().locator("[data-old]")).hasCount(0);
		assertThat(text).isFocused();
		form.type("打分");
		assertThat(text).hasValue("验收按百分打分制");

		form.page().reload();
		assertThat(text).isVisible();
		assertThat(text).hasValue("验收按百分打分制");
	}

	@Test
	void bothPlacesOfAContradictionAreMarked() {
		PlanSnapshot plan = plan(TEMPLATE, null, faulty());
		Page page = contradictory(plan);
		FindingPanel panel = new FindingPanel(page);
		FormPage form = new FormPage(page);
		Locator finding = panel.finding("T01", RATE);

		finding.hover();
		assertThat(page.locator("td.is-seen:has(" + TARGET + ")")).hasCount(1);
		assertThat(page.locator("td.is-seen:has([data-path='goals.annual[0]'])")).hasCount(1);
		panel.counts().hover();
		assertThat(page.locator("td.is-seen")).hasCount(0);

		finding.locator(".finding-other [data-goto-path]").click();
		assertThat(form.field("goals.annual[0]")).isFocused();
		assertThat(page.evaluate("getSelection().toString()")).isEqualTo("阀门井 60 座");
		assertThat(page.locator("td.is-seen:has(" + TARGET + ")")).hasCount(1);
	}

	@Test
	void whereTheFormIsOnlyReadTheQuotedWordsAreMarked() {
		PlanSnapshot plan = plan(TEMPLATE, null, faulty());
		contradictory(plan);
		Page page = open(signIn("赵科长", Role.DEPARTMENT, Place.of(this.bureau.department())), plan).page();

		new FindingPanel(page).finding("T01", RATE).hover();
		assertThat(page.locator("td.is-seen")).hasCount(2);
		assertThat(page.evaluate("[...CSS.highlights.get('seen-words')].map(String)"))
			.isEqualTo(List.of("100", "阀门井 60 座"));
	}

	@Test
	void theReviewerRefusesAndTheUnitSeesWhy() {
		PlanSnapshot plan = plan(TEMPLATE, null, faulty());
		this.answers.explain(this.bureau.clerk(), plan.id());
		submit(plan);
		Page reviewer = open(signIn("赵科长", Role.DEPARTMENT, Place.of(this.bureau.department())), plan).page();
		FindingPanel seen = new FindingPanel(reviewer);
		Locator finding = seen.finding("T01", RATE);
		assertThat(finding.locator(".is-explanation")).containsText("已经核对");
		seen.refuse(finding, REFUSAL);
		assertThat(finding.locator(".is-refusal")).containsText(REFUSAL);
		assertThat(finding.locator("form")).hasCount(0);
		new WayPanel(reviewer).sendBack("请按批注修改。");
		new WayPanel(reviewer).waitForNotice("已退回");

		FindingPanel panel = new FindingPanel(open(signInAsClerk(), plan).page());
		Locator refused = panel.finding("T01", RATE);
		assertThat(refused.locator(".is-refusal")).containsText(REFUSAL);
		panel.explain(refused, EXPLANATION);
		assertThat(refused.locator(".is-explanation")).containsText(EXPLANATION);
		assertThat(refused.locator(".finding-earlier")).containsText("以前的答复（2）");
	}

	@Test
	void theKeyboardAloneIsEnough() {
		PlanSnapshot plan = plan(TEMPLATE, null, faulty());
		FormPage form = open(signInAsClerk(), plan);
		FindingPanel panel = new FindingPanel(form.page());
		Locator place = panel.place(RATE).locator("> button").first();
		assertThat(place).isVisible();

		form.indicator(2, "annualTarget").focus();
		form.press("Alt+w");
		assertThat(place).isFocused();
		form.press("Alt+w");
		assertThat(form.indicator(2, "annualTarget")).isFocused();
		form.press("Alt+w");
		Locator repair = panel.finding("T01", RATE).locator("[data-repair]");
		for (int n = 0; n < 5 && !(boolean) repair.evaluate("(button) => button === document.activeElement"); n++) {
			form.press("Tab");
		}
		form.press("Enter");
		assertThat(form.indicator(2, "annualTarget")).hasValue("100%");
	}

	@Test
	void onAPhoneAButtonLeadsBackToTheFinding() {
		PlanSnapshot plan = plan(TEMPLATE, null, faulty());
		Page page = open(signInAsClerk(390, 844), plan).page();
		Locator place = new FindingPanel(page).place(RATE).locator("> button").first();
		Locator back = page.locator("#back-to-findings");
		place.scrollIntoViewIfNeeded();
		assertThat(back).isHidden();

		place.click();
		assertThat(new FormPage(page).indicator(2, "annualTarget")).isFocused();
		back.click();
		assertThat(place).isFocused();
		assertThat(place).isInViewport();
		assertThat(back).isHidden();
	}

	/** A finding that saw another place, whatever rules there are. */
	private Page contradictory(PlanSnapshot plan) {
		Page page = open(signInAsClerk(), plan).page();
		assertThat(new FindingPanel(page).finding("T01", RATE)).isVisible();
		this.jdbc.sql("""
				update finding set others = '[{"path": "goals.annual[0]", "place": "年度目标", "quote": "阀门井 60 座"}]'
				where plan_id = ? and code = 'T01' and evidence = '100'
				""").param(plan.id().value()).update();
		page.reload();
		return page;
	}

	/** A form with two rates without %. */
	private static PlanContent faulty() {
		PlanContent water = FilledForms.water();
		List<Indicator> rows = new ArrayList<>(water.indicators());
		Indicator last = rows.get(7);
		rows.set(7, new Indicator(null, last.category(), last.dimension(), last.name(), last.definition(), null, "90",
				last.targetBasis(), null));
		return new PlanContent(null, water.header(), water.funding(), water.narratives(), water.spendingPlan(),
				water.schedule(), water.goals(), rows, water.more());
	}

}
