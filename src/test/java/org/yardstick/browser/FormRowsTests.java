package org.yardstick.browser;

import org.junit.jupiter.api.Test;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Rows come, go and move, with the mouse and with the keys. */
class FormRowsTests extends BrowserTest {

	private PlanSnapshot plan;

	private FormPage form;

	private void openWith(PlanContent content) {
		this.plan = plan("weihai-declaration-2021", null, content);
		this.form = open(signInAsClerk(), this.plan);
		this.form.waitUntilSaved();
	}

	@Test
	void offersTheLevelsOfTheTemplateAndStoresOnlyWhatHasWords() {
		openWith(PlanContent.BLANK);

		assertThat(this.form.column("dimension")).containsExactly("数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标",
				"生态效益指标", "可持续影响指标", "满意度指标");
		this.form.indicator(5, "name").fill("受益户数");
		this.form.waitUntilSaved();

		assertThat(stored(this.plan).content().indicators()).extracting(Indicator::dimension).containsExactly("社会效益指标");
		assertThat(this.form.rows()).hasCount(9);
	}

	@Test
	void addsARowUnderALevelAndTheCellsGrow() {
		openWith(FilledForms.water());

		this.form.indicator(0, "dimension").hover();
		this.form.tool(0, "add").click();
		this.form.type("改造支管长度");
		this.form.waitUntilSaved();

		assertThat(this.form.column("name")).startsWith("更换主管道长度", "新建阀门井数量", "改造支管长度", "管道验收合格率");
		assertThat(this.form.rows().nth(0).locator("td:has([data-path$='.dimension'])")).hasAttribute("rowspan", "3");
		assertThat(this.form.rows().nth(0).locator("td:has([data-path$='.category'])")).hasAttribute("rowspan", "6");
		assertThat(stored(this.plan).content().indicators().get(2).dimension()).isEqualTo("数量指标");
	}

	@Test
	void aMergedCellRenamesItsLevelInAllItsRows() {
		openWith(FilledForms.water());

		this.form.indicator(5, "category").fill("效果指标");
		this.form.waitUntilSaved();

		assertThat(stored(this.plan).content().indicators()).extracting(Indicator::category)
			.containsExactly("产出指标", "产出指标", "产出指标", "产出指标", "产出指标", "效果指标", "效果指标", "满意度指标");
	}

	@Test
	void levelsThatBecomeEqualShareACell() {
		openWith(FilledForms.water());

		this.form.indicator(2, "dimension").fill("数量指标");
		this.form.field("header.projectName").focus();

		assertThat(this.form.rows().nth(0).locator("td:has([data-path$='.dimension'])")).hasAttribute("rowspan", "3");
		assertThat(this.form.indicator(2, "dimension")).isHidden();
	}

	@Test
	void movesARowWithinItsLevelAndOverItsEdge() {
		openWith(FilledForms.water());

		this.form.indicator(0, "name").focus();
		this.form.press("Alt+ArrowDown");
		assertThat(this.form.column("name")).startsWith("新建阀门井数量", "更换主管道长度", "管道验收合格率");
		this.form.press("Alt+ArrowDown");
		this.form.waitUntilSaved();

		assertThat(this.form.focused()).endsWith(".name");
		assertThat(stored(this.plan).content().indicators()).extracting(Indicator::name)
			.startsWith("新建阀门井数量", "更换主管道长度", "管道验收合格率");
		assertThat(stored(this.plan).content().indicators().get(1).dimension()).isEqualTo("质量指标");
	}

	@Test
	void deletesARowAndTakesItBack() {
		openWith(FilledForms.water());

		this.form.indicator(1, "name").hover();
		this.form.tool(1, "remove").click();
		this.form.waitUntilSaved();
		assertThat(this.form.page().locator("#undo")).hasText("撤销：删除“新建阀门井数量”");
		assertThat(stored(this.plan).content().indicators()).hasSize(7);

		this.form.field("header.projectName").fill("删除之后写的名称");
		this.form.page().click("#undo");
		this.form.waitUntilSaved();

		PlanContent stored = stored(this.plan).content();
		assertThat(stored.indicators()).extracting(Indicator::name).startsWith("更换主管道长度", "新建阀门井数量", "管道验收合格率");
		assertThat(stored.header().projectName()).as("what was typed since then stays").isEqualTo("删除之后写的名称");
	}

	@Test
	void undoesStepsWithTheKeysButTypingFirst() {
		openWith(FilledForms.water());

		this.form.indicator(1, "name").focus();
		this.form.press("Alt+Delete");
		assertThat(this.form.rows()).hasCount(7);
		this.form.type("甲");
		this.form.press("Control+z");
		assertThat(this.form.rows()).hasCount(7);
		this.form.press("Control+z");

		assertThat(this.form.rows()).hasCount(8);
		this.form.waitUntilSaved();
		assertThat(stored(this.plan).content()).isEqualTo(this.plan.content());
	}

	@Test
	void addsALevelThatTheFormLacks() {
		openWith(FilledForms.water());

		this.form.page().selectOption("[data-adds=indicators] select", "6");
		this.form.page().click("text=＋ 添加这个二级指标");
		this.form.type("减少漏水对土壤的影响");
		this.form.waitUntilSaved();

		assertThat(this.form.column("dimension")).containsSubsequence("社会效益指标", "生态效益指标", "可持续影响指标");
		assertThat(stored(this.plan).content().indicators().get(6).category()).isEqualTo("效益指标");
	}

	@Test
	void paragraphsAreAddedAndRemoved() {
		openWith(FilledForms.water());

		this.form.page().click(".add-paragraph");
		this.form.type("第三段");
		this.form.waitUntilSaved();
		assertThat(stored(this.plan).content().goals().annual()).hasSize(3);
		this.form.field("goals.annual[0]").hover();
		this.form.page().locator(".remove-paragraph").first().click();
		this.form.waitUntilSaved();

		assertThat(stored(this.plan).content().goals().annual()).hasSize(2).last().isEqualTo("第三段");
		assertThat(this.form.field("goals.annual[1]")).hasValue("第三段");
	}

}
