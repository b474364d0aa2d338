package org.yardstick.export.printed;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.Forms;
import org.yardstick.export.ExampleForms;
import org.yardstick.export.ExamplePlans;
import org.yardstick.export.printed.PrintedCell.Role;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedFormTests {

	private static final String HEBEI = "hebei-performance-2021";

	private static final String LIAOCHENG = "liaocheng-declaration-2021";

	static Stream<PlanForm> layouts() {
		return ExampleForms.layouts();
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void fillsEachTableExactly(PlanForm form) {
		for (PlanContent content : List.of(ExampleForms.full(), PlanContent.BLANK)) {
			print(ExampleForms.plan(form, content)).tables().forEach((table) -> {
				assertThat(table.widths().stream().mapToInt((width) -> width).sum()).isEqualTo(100);
				assertThat(places(table)).hasSize(table.rows() * table.widths().size());
			});
		}
	}

	/** All places that are covered; fails if one is covered twice. */
	private static Set<String> places(PrintedTable table) {
		Set<String> places = new HashSet<>();
		for (PrintedCell cell : table.cells()) {
			for (int r = cell.row(); r < cell.row() + cell.rows(); r++) {
				for (int c = cell.column(); c < cell.column() + cell.cols(); c++) {
					assertThat(places.add(r + " " + c)).as("%s at %d, %d", cell, r, c).isTrue();
				}
			}
		}
		return places;
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void printsNothingButLabelsOnABlankForm(PlanForm form) {
		PrintedForm printed = print(ExampleForms.plan(form, PlanContent.BLANK));

		assertThat(printed.tables()).flatExtracting(PrintedTable::cells)
			.filteredOn((cell) -> !cell.role().isLabel())
			.allSatisfy((cell) -> assertThat(cell.text()).isEmpty());
	}

	@Test
	void takesTheHeadingThatTheFormBrought() {
		PlanContent content = ExampleForms.full();
		PlanContent titled = new PlanContent("3.村庄道路绩效目标表", content.header(), content.funding(), content.narratives(),
				content.spendingPlan(), content.schedule(), content.goals(), content.indicators(), content.more());

		assertThat(print(ExampleForms.plan(HEBEI, "unit-coded", titled)).title()).isEqualTo("3.村庄道路绩效目标表");
		assertThat(print(ExampleForms.plan(HEBEI, "unit-coded", content)).title()).isEqualTo("村庄道路整修工程（1期）绩效目标表");
		assertThat(print(ExampleForms.plan(LIAOCHENG, "standard", content)).subtitle()).isEqualTo("(2026 年度)");
	}

	@Test
	void printsAmountsInTheUnitOfTheForm() {
		PrintedForm yuan = print(ExampleForms.plan(HEBEI, "unit-coded", ExampleForms.full()));
		PrintedForm tenThousands = print(ExampleForms.plan("weihai-project-2024", "standard", ExampleForms.full()));

		assertThat(cell(yuan, "1250000.50").role()).isEqualTo(Role.AMOUNT);
		assertThat(cell(tenThousands, "125.00005").amount()).isEqualByComparingTo("125.00005");
	}

	@Test
	void leavesOutAmountsThatASentenceNames() {
		PrintedForm printed = print(byQuarter("预算数 125.00005 万元，其中：财政资金：80万元。主要用于道路整修。"));

		assertThat(texts(printed)).contains("项目资金主要用途").doesNotContain("预算数", "125.00005万元");
	}

	@ParameterizedTest
	@ValueSource(strings = { "主要用于道路整修。", "预算数125万元，其中：财政资金80万元。", "预算数125.00005万元。", "预算数1125.00005万元，其中：财政资金80万元。" })
	void printsAmountsThatNoSentenceNames(String fundsUse) {
		PrintedForm printed = print(byQuarter(fundsUse));

		assertThat(texts(printed)).containsSubsequence("预算数", "125.00005万元", "其中：财政资金", "80万元", "项目资金主要用途");
	}

	@Test
	void printsABlankAmountWhereTheSentenceNamesOne() {
		PlanContent full = ExampleForms.full();
		PrintedForm printed = print(ExampleForms.plan(HEBEI, "by-quarter", new PlanContent(null, full.header(), null,
				new Narratives(null, null, null, null, "预算数80万元。", null), null, null, null, null, null)));

		assertThat(texts(printed)).contains("预算数").doesNotContain("万元");
	}

	private static PlanSnapshot byQuarter(String fundsUse) {
		PlanContent full = ExampleForms.full();
		return ExampleForms.plan(HEBEI, "by-quarter", new PlanContent(null, full.header(), full.funding(),
				new Narratives(null, null, null, null, fundsUse, null), null, null, null, null, null));
	}

	@Test
	void printsTheUnitBehindAnAmountOnlyWhereThereIsOne() {
		PrintedForm printed = print(ExampleForms.plan(HEBEI, "by-month", ExampleForms.full()));

		assertThat(texts(printed)).contains("125.00005万元", "80万元").doesNotContain("万元");
		assertThat(cell(printed, "80万元").amount()).isNull();
	}

	@Test
	void givesParagraphsThatStandApartARowEach() {
		PlanContent full = ExampleForms.full();
		PlanContent three = new PlanContent(null, full.header(), full.funding(), full.narratives(), full.spendingPlan(),
				full.schedule(), new Goals(List.of(), Arrays.asList("甲", null, "丙")), full.indicators(), null);
		PrintedForm printed = print(ExampleForms.plan(HEBEI, "by-month", three));

		PrintedCell label = cell(printed, "绩效目标");
		assertThat(label.rows()).isEqualTo(3);
		assertThat(cell(printed, "目标2").row()).isEqualTo(1);
		assertThat(cell(printed, "丙"))
			.isEqualTo(new PrintedCell(Role.PARAGRAPHS, "丙", 2, 2, 1, 1).of("goals.annual[2]"));
	}

	@Test
	void putsLabelledParagraphsBelowEachOtherInOneCell() {
		PrintedForm printed = print(ExampleForms.plan(HEBEI, "by-quarter", ExampleForms.full()));

		assertThat(cell(printed, "目标1：整修道路12.5公里。\n目标2：安装路灯260盏。").paragraphs()).containsExactly("目标1：整修道路12.5公里。",
				"目标2：安装路灯260盏。");
	}

	@Test
	void keepsABlankParagraphBetweenOthers() {
		PlanContent full = ExampleForms.full();
		PlanContent gap = new PlanContent(null, full.header(), full.funding(), full.narratives(), null, null,
				new Goals(null, Arrays.asList("甲\n乙", null, "丙", null)), full.indicators(), null);

		assertThat(cell(print(ExampleForms.plan(LIAOCHENG, "standard", gap)), "甲\n乙\n\n丙").paragraphs())
			.containsExactly("甲\n乙", "", "丙");
	}

	@Test
	void printsWhatTheLayoutHasNoPlaceForBelowTheForm() {
		PrintedForm printed = print(ExampleForms.plan("weihai-project-2024", "standard", ExampleForms.full()));
		PrintedTable appendix = printed.tables().get(printed.tables().size() - 1);

		assertThat(appendix.cells().get(0).text()).isEqualTo("其他内容");
		assertThat(appendix.cells().get(0).rows()).isEqualTo(appendix.rows());
		assertThat(texts(printed)).containsSubsequence("项目编码", "025001(2026)001")
			.containsSubsequence("本年度金额", "80万元")
			.containsSubsequence("资金支出计划 / 3月底", "25%")
			.containsSubsequence("中长期目标", "三年内通村道路全部硬化。")
			.containsSubsequence("产出指标 / 数量指标 / 整修村内道路里程 / 指标解释", "按实际完成情况统计")
			.containsSubsequence("牵头处室", "一处");
		assertThat(cell(printed, "三年内通村道路全部硬化。").role()).isEqualTo(Role.PARAGRAPHS);
	}

	@Test
	void hasNoOtherTableWhereTheLayoutHasAPlaceForAll() {
		assertThat(texts(print(ExampleForms.plan("weihai-project-2024", "standard", Forms.complete()))))
			.doesNotContain("其他内容");
	}

	@Test
	void leavesPersonsHtmlAndOtherCellsOutOfWhatIsPublished() {
		PlanContent full = ExampleForms.full();
		PlanContent marked = new PlanContent(null, full.header(), full.funding(), full.narratives(), null, null,
				new Goals(null, List.of("<p>整修道路</p>")), full.indicators(), full.more());
		PlanForm form = new PlanForm(2026, LIAOCHENG, "standard");
		PrintedForm printed = PrintedForm
			.disclosed(ExampleForms.TEMPLATES.get(LIAOCHENG).layout("standard").orElseThrow(), form, marked);

		assertThat(texts(printed)).contains("项目联系人", "联系电话", "整修道路")
			.doesNotContain("联系人甲", "0000-1234567", "其他内容", "一处");
	}

	@Test
	void offersRowsForParagraphsOnABlankForm() {
		PrintedForm printed = print(ExampleForms.plan("invented-2026", "task-book", PlanContent.BLANK));

		assertThat(texts(printed)).contains("任务1", "任务2", "任务3");
		assertThat(cell(printed, "年度任务").rows()).isEqualTo(3);
	}

	@Test
	void printsTheMilestonesOfTheFormAndThenThoseOfTheLayout() {
		PrintedForm printed = print(ExampleForms.plan(HEBEI, "unit-coded", ExampleForms.full()));

		assertThat(texts(printed)).containsSubsequence("3月底", "25%", "6月底", "", "10月底", "", "12月底");
	}

	@Test
	void printsAmountsAndDaysOfTheScheduleAsTheScheduleDoes() {
		PrintedForm printed = print(ExampleForms.plan(LIAOCHENG, "standard", ExampleForms.full()));

		assertThat(texts(printed)).contains("道路整修", "2026-03-01", "900000", "350000.5",
				"2026 年 01 月 01 日 至 2026 年 12 月 31 日");
		assertThat(cell(printed, "项目实施进度计划").rows()).isEqualTo(3);
	}

	@Test
	void mergesLevelsAndSpansGroupsOfColumns() {
		PrintedForm printed = print(ExampleForms.plan(LIAOCHENG, "standard", ExampleForms.full()));
		PrintedTable indicators = printed.tables().get(printed.tables().size() - 2);

		assertThat(indicators.newPage()).isTrue();
		assertThat(indicators.headRows()).isEqualTo(2);
		assertThat(indicators.cells()).contains(new PrintedCell(Role.LABEL, "绩效指标", 2, 0, 7, 1),
				new PrintedCell(Role.HEAD, "中(长)期目标", 0, 3, 1, 2), new PrintedCell(Role.HEAD, "一级指标", 0, 1, 2, 1),
				new PrintedCell(Role.SHORT, "产出指标", 2, 1, 4, 1).of("indicators[0].category"),
				new PrintedCell(Role.SHORT, "数量指标", 2, 2, 2, 1).of("indicators[0].dimension"),
				new PrintedCell(Role.WORDS, "整修村内道路里程", 2, 3, 1, 1).of("indicators[0].name"),
				new PrintedCell(Role.WORDS, "整修村内道路里程", 2, 5, 1, 1).of("indicators[0].name"));
	}

	@Test
	void printsLevelsInWhateverColumnTheyStand() {
		PrintedForm printed = print(ExampleForms.plan("invented-2026", "task-book", ExampleForms.full()));

		assertThat(printed.tables().get(0).cells()).contains(
				new PrintedCell(Role.SHORT, "数量指标", 1, 3, 2, 1).of("indicators[0].dimension"),
				new PrintedCell(Role.SHORT, "≥12.5公里", 1, 1, 1, 1).of("indicators[0].annualTarget"));
		assertThat(texts(printed)).contains("一处", "自2026/1/1到2026/12/31");
	}

	@Test
	void keepsUnknownLevelsAsWritten() {
		PlanContent content = ExamplePlans.content(ExamplePlans.header("项目", "1"),
				List.of(ExamplePlans.indicator("自拟一级", "自拟二级", "1个"),
						new Indicator(null, null, null, null, null, null, null, null, null)));
		PrintedForm printed = print(ExampleForms.plan("weihai-project-2024", "standard", content));

		assertThat(texts(printed)).contains("自拟一级", "自拟二级");
	}

	private static PrintedForm print(PlanSnapshot plan) {
		return PrintedForm
			.of(ExampleForms.TEMPLATES.get(plan.form().template()).layout(plan.form().layout()).orElseThrow(), plan);
	}

	private static List<String> texts(PrintedForm printed) {
		return printed.tables().stream().flatMap((table) -> table.cells().stream()).map(PrintedCell::text).toList();
	}

	private static PrintedCell cell(PrintedForm printed, String text) {
		return printed.tables()
			.stream()
			.flatMap((table) -> table.cells().stream())
			.filter((cell) -> cell.text().equals(text))
			.findFirst()
			.orElseThrow();
	}

}
