package org.yardstick.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Blocks from Excel, WPS, Word and plain text. */
class FormPasteTests extends BrowserTest {

	/** As Excel puts a block with merged cells into the clipboard. */
	private static final String FROM_EXCEL = """
			<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-number-format:General}</style></head>
			<body><table border=0 cellpadding=0><!--StartFragment-->
			<tr height=19><td rowspan=3 class=xl65>产出指标</td><td rowspan=2 class=xl65>数量指标</td>
			  <td class=xl66>购置课桌椅</td><td align=right>≥500套</td></tr>
			<tr height=19><td>更换门窗</td><td>≥80<br>樘</td></tr>
			<tr height=19><td>质量指标</td><td>验收合格率&nbsp;</td><td>100%</td></tr>
			<tr height=19><td>满意度指标</td><td>满意度指标</td><td><img src=x onerror="window.hacked = true">师生满意度</td>
			  <td>≥95%</td></tr>
			<!--EndFragment--></table></body></html>""";

	/** As Word does, with a head, paragraphs in cells, and a side label. */
	private static final String FROM_WORD = """
			<table class=MsoTableGrid><tr><td rowspan=3><p class=MsoNormal>绩效指标</p></td><td><p>一级<o:p></o:p></p><p>指标</p></td>
			<td><p>二级指标</p></td><td><p>三级指标</p></td><td><p>指标值</p></td></tr>
			<tr><td><p>产出指标</p></td><td><p>数量指标</p></td><td><p><span lang=EN-US>培训</span>人次</p></td><td><p>≥300人次</p></td></tr>
			<tr><td><p>效益指标</p></td><td><p>社会效益指标</p></td><td><p>就业率</p></td><td><p>≥80%</p></td></tr></table>""";

	private PlanSnapshot plan;

	private FormPage form;

	private void openWith(PlanContent content) {
		this.plan = plan("weihai-declaration-2021", null, content);
		this.form = open(signInAsClerk(), this.plan);
		this.form.waitUntilSaved();
	}

	private List<Indicator> storedRows() {
		this.form.waitUntilSaved();
		return stored(this.plan).content().indicators();
	}

	@Test
	void aBlockFromExcelBringsItsMergedLevels() {
		openWith(PlanContent.BLANK);

		this.form.indicator(0, "name").focus();
		this.form.paste(FROM_EXCEL, "");

		assertThat(storedRows())
			.extracting(Indicator::category, Indicator::dimension, Indicator::name, Indicator::annualTarget)
			.containsExactly(tuple("产出指标", "数量指标", "购置课桌椅", "≥500套"), tuple("产出指标", "数量指标", "更换门窗", "≥80\n樘"),
					tuple("产出指标", "质量指标", "验收合格率", "100%"), tuple("满意度指标", "满意度指标", "师生满意度", "≥95%"));
		assertThat(this.form.page().evaluate("window.hacked ?? false")).isEqualTo(false);
		assertThat(this.form.page().locator("#notices")).containsText("已粘贴 4 行");
		assertThat(this.form.column("dimension")).as("what the form still needs is offered again")
			.contains("时效指标", "成本指标", "社会效益指标");
	}

	@Test
	void aBlockFromWordIsUnderstoodByItsHead() {
		openWith(PlanContent.BLANK);

		this.form.indicator(0, "name").focus();
		this.form.paste(FROM_WORD, "");

		assertThat(storedRows())
			.extracting(Indicator::category, Indicator::dimension, Indicator::name, Indicator::annualTarget)
			.containsExactly(tuple("产出指标", "数量指标", "培训人次", "≥300人次"), tuple("效益指标", "社会效益指标", "就业率", "≥80%"));
	}

	@Test
	void tabSeparatedTextFillsSeveralColumnsFromTheCursorOn() {
		openWith(FilledForms.water());

		this.form.indicator(0, "name").focus();
		this.form.paste("", "更换主管道\t≥60千米\r\n\"新建\n阀门井\"\t60座\r\n新装总表\t6块\r\n");

		List<Indicator> rows = storedRows();
		assertThat(rows).hasSize(9);
		assertThat(rows).extracting(Indicator::dimension, Indicator::name, Indicator::annualTarget)
			.startsWith(tuple("数量指标", "更换主管道", "≥60千米"), tuple("数量指标", "新建\n阀门井", "60座"), tuple("数量指标", "新装总表", "6块"),
					tuple("质量指标", "管道验收合格率", "100"));
	}

	@Test
	void aColumnOfTargetsFillsDownwardsOverTheLevels() {
		openWith(FilledForms.water());

		this.form.indicator(0, "annualTarget").focus();
		this.form.paste("<table><tr><td>1千米</td></tr><tr><td>2座</td></tr><tr><td>3%</td></tr></table>",
				"1千米\n2座\n3%\n");

		assertThat(storedRows()).hasSize(8).extracting(Indicator::annualTarget).startsWith("1千米", "2座", "3%", "12月底前");
	}

	@Test
	void oneCellStaysPlainText() {
		openWith(FilledForms.water());

		this.form.indicator(0, "name").focus();
		this.form.press("Control+a");
		this.form.paste("<table><tr><td><b>供水主管</b></td></tr></table>", "供水主管\r\n");

		assertThat(storedRows().get(0).name()).isEqualTo("供水主管");
	}

	@Test
	void pastingIsUndoneAsOneStep() {
		openWith(FilledForms.water());

		this.form.indicator(0, "name").focus();
		this.form.paste("", "甲\t1个\n乙\t2个\n丙\t3个\n丁\t4个");
		assertThat(this.form.rows()).hasCount(10);
		this.form.waitUntilSaved();
		this.form.press("Control+z");

		assertThat(this.form.rows()).hasCount(8);
		assertThat(storedRows()).isEqualTo(this.plan.content().indicators());
	}

	@Test
	void perCentsFillThePointsOfTheYear() {
		PlanSnapshot hebei = plan("hebei-performance-2021", "by-month", PlanContent.BLANK);
		FormPage page = open(signInAsClerk(), hebei);
		page.waitUntilSaved();

		page.field("spendingPlan[0].cumulativePercent").focus();
		page.paste("", "25%\t50%\t75%\t100%");
		page.waitUntilSaved();

		assertThat(stored(hebei).content().spendingPlan())
			.extracting((point) -> point.milestone() + point.cumulativePercent())
			.containsExactly("3月底25", "6月底50", "10月底75", "12月底100");
	}

}
