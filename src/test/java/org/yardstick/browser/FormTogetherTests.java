package org.yardstick.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Two people write in one form. */
class FormTogetherTests extends BrowserTest {

	private PlanSnapshot plan;

	private FormPage mine;

	private FormPage theirs;

	private void openForTwo() {
		this.plan = plan("weihai-project-2024", null, FilledForms.water());
		this.mine = open(signInAsClerk(), this.plan);
		this.theirs = open(signIn("李会计", Role.UNIT, Place.of(this.bureau.school())), this.plan);
		this.mine.waitUntilSaved();
		this.theirs.waitUntilSaved();
	}

	@Test
	void differentCellsAreMergedAndTold() {
		openForTwo();
		this.theirs.field("header.supervisingDepartment").fill("水利局");
		this.theirs.waitUntilSaved();

		this.mine.indicator(1, "annualTarget").fill("≥60座");
		this.mine.waitUntilSaved();

		assertThat(this.mine.field("header.supervisingDepartment")).hasValue("水利局");
		assertThat(this.mine.page().locator("#notices")).containsText("主管部门（李会计");
		PlanContent stored = stored(this.plan).content();
		assertThat(stored.header().supervisingDepartment()).isEqualTo("水利局");
		assertThat(stored.indicators().get(1).annualTarget()).isEqualTo("≥60座");
	}

	@Test
	void theSameCellIsShownWithBothWordsAndThePersonChooses() {
		openForTwo();
		this.theirs.indicator(0, "annualTarget").fill("≥50千米");
		this.theirs.field("header.projectName").fill("对方起的名称");
		this.theirs.waitUntilSaved();

		this.mine.indicator(0, "annualTarget").fill("≥55千米");
		this.mine.field("header.projectName").fill("我起的名称");
		Locator dialog = this.mine.page().locator("#conflicts");
		assertThat(dialog).isVisible();

		assertThat(dialog.locator(".conflict")).hasCount(2);
		assertThat(dialog).containsText("产出指标 / 数量指标 / 更换主管道长度 / 指标值");
		assertThat(dialog).containsText("≥50千米");
		assertThat(dialog).containsText("对方的（李会计");
		assertThat(dialog.locator("#conflicts-done")).isDisabled();
		assertThat(stored(this.plan).content().header().projectName()).isEqualTo("对方起的名称");
		screenshot(this.mine.page(), "conflict");
		dialog.locator(".conflict:has-text('项目名称') input[value=theirs]").check();
		dialog.locator(".conflict:has-text('指标值') input[value=mine]").check();
		dialog.locator("#conflicts-done").click();
		this.mine.waitUntilSaved();

		PlanContent stored = stored(this.plan).content();
		assertThat(stored.header().projectName()).isEqualTo("对方起的名称");
		assertThat(stored.indicators().get(0).annualTarget()).isEqualTo("≥55千米");
		assertThat(this.mine.field("header.projectName")).hasValue("对方起的名称");
	}

	@Test
	void aRowThatOneDeletesAndTheOtherWritesInIsAsked() {
		openForTwo();
		this.theirs.tool(1, "remove").click();
		this.theirs.waitUntilSaved();

		this.mine.indicator(1, "annualTarget").fill("60座");
		Locator dialog = this.mine.page().locator("#conflicts");
		assertThat(dialog).containsText("（删除这一行）");
		dialog.locator("[data-all=mine]").click();
		dialog.locator("#conflicts-done").click();
		this.mine.waitUntilSaved();

		assertThat(stored(this.plan).content().indicators()).hasSize(8);
		assertThat(stored(this.plan).content().indicators().get(1).annualTarget()).isEqualTo("60座");
	}

	@Test
	void rowsThatBothAddAreKept() {
		openForTwo();
		this.theirs.indicator(0, "name").focus();
		this.theirs.press("Alt+Enter");
		this.theirs.type("对方加的");
		this.theirs.waitUntilSaved();

		this.mine.indicator(7, "name").focus();
		this.mine.press("Alt+Enter");
		this.mine.type("我加的");
		this.mine.waitUntilSaved();

		assertThat(this.mine.column("name")).hasSize(10).contains("对方加的", "我加的");
		assertThat(stored(this.plan).content().indicators()).hasSize(10);
	}

	@Test
	void aColleagueWhoHandsItInStopsTheWriting() {
		openForTwo();
		this.theirs.field("header.projectName").fill("改好了");
		this.theirs.waitUntilSaved();
		submit(this.plan);

		this.mine.field("goals.annual[0]").fill("来不及了");
		this.mine.waitForState("refused");

		assertThat(this.mine.page().locator("#banner")).containsText("现在不能修改");
		assertThat(this.mine.field("goals.annual[0]")).hasValue("来不及了");
	}

}
