package org.yardstick.plan.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class SheetViewTests {

	private static final String LEVELS = """
			{"indicators": [
			 {"key": "a", "category": "产出指标", "dimension": "数量指标", "name": "一"},
			 {"key": "b", "category": "产出指标", "dimension": "数量指标", "name": "二"},
			 {"key": "c", "category": "产出指标", "dimension": "质量指标", "name": "三"},
			 {"key": "d", "category": "效益指标", "dimension": "质量指标", "name": "四"},
			 {"key": "e"}, {"key": "f"}]}""";

	static List<FormTemplate> templates() {
		return Sheets.all();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void rowsFillTheirTablesInEveryTemplateAndUse(FormTemplate template) {
		for (FormLayout layout : template.layouts()) {
			for (SheetUse use : SheetUse.values()) {
				SheetView sheet = Sheets.of(template, layout, LEVELS, use);
				assertThat(sheet.tables()).allSatisfy((table) -> {
					assertThat(table.widths().stream().mapToInt(Integer::intValue).sum()).isBetween(96, 100);
					assertThat(width(table.head())).isIn(0, table.widths().size() * table.head().size());
					assertThat(width(table.rows())).as(template.key() + " " + table.kind())
						.isEqualTo(table.widths().size() * table.rows().size());
				});
			}
		}
	}

	private static int width(List<SheetRow> rows) {
		return rows.stream().flatMap((row) -> row.cells().stream()).mapToInt((cell) -> cell.cols() * cell.rows()).sum();
	}

	@ParameterizedTest
	@EnumSource(SheetUse.class)
	void levelsReachDownOverEqualNeighbours(SheetUse use) {
		SheetTable table = Sheets.table(Sheets.of("weihai-declaration-2021", LEVELS, use), "indicators");

		assertThat(spans(table, 0)).containsExactly(3, 0, 0, 1, 1, 1);
		assertThat(spans(table, 1)).containsExactly(2, 0, 1, 1, 1, 1);
	}

	private static List<Integer> spans(SheetTable table, int column) {
		return table.rows().stream().map((row) -> row.cells().get(column).rows()).toList();
	}

	@Test
	void theSideLabelReachesDownOverAllRows() {
		SheetTable table = Sheets.table(Sheets.of("weihai-project-2024", LEVELS, SheetUse.READ), "indicators");

		assertThat(spans(table, 0)).containsExactly(6, 0, 0, 0, 0, 0);
		assertThat(Sheets.words(table.rows().get(0).cells().get(0))).isEqualTo("绩效指标");
	}

	@Test
	void columnsThatRepeatOthersStandOnPaperOnly() {
		SheetTable page = Sheets.table(Sheets.of("liaocheng-declaration-2021", LEVELS, SheetUse.EDIT), "indicators");
		SheetTable paper = Sheets.table(Sheets.of("liaocheng-declaration-2021", LEVELS, SheetUse.PRINT), "indicators");

		assertThat(paper.widths()).hasSize(page.widths().size() + 1);
		assertThat(paper.rows().get(0).cells()).extracting(Sheets::words).containsSequence("一", "", "一", "");
	}

	@Test
	void headsOfGroupsSpanTheirColumns() {
		SheetTable table = Sheets.table(Sheets.of("liaocheng-declaration-2021", LEVELS, SheetUse.PRINT), "indicators");

		assertThat(table.head()).hasSize(2);
		assertThat(table.head().get(0).cells()).extracting(SheetCell::cols).containsExactly(1, 1, 1, 2, 3);
		assertThat(table.head().get(0).cells()).extracting(Sheets::words)
			.containsExactly("", "一级指标", "二级指标", "中(长)期目标", "年度目标");
	}

	@Test
	void patternsPutWordsBetweenTheirFields() {
		String dates = "{\"header\": {\"startDate\": \"2026-01-02\", \"endDate\": \"2026-12-31\"}}";
		SheetView sheet = Sheets.of("liaocheng-declaration-2021", dates, SheetUse.PRINT);

		SheetCell cell = cellOf(sheet, "header.startDate");
		assertThat(Sheets.words(cell)).isEqualTo("2026 年 01 月 02 日 至 2026 年 12 月 31 日");
	}

	@Test
	void aBlankPatternIsBlankOnPaperAndHasItsWordsToFillIn() {
		FormTemplate hebei = Sheets.template("hebei-performance-2021");
		FormLayout byMonth = hebei.layout("by-month").orElseThrow();

		assertThat(Sheets.words(cellOf(Sheets.of(hebei, byMonth, "{}", SheetUse.PRINT), "funding.total"))).isEmpty();
		assertThat(Sheets.words(cellOf(Sheets.of(hebei, byMonth, "{}", SheetUse.EDIT), "funding.total")))
			.isEqualTo("万元");
	}

	private static SheetCell cellOf(SheetView sheet, String path) {
		return sheet.tables()
			.stream()
			.flatMap((table) -> table.rows().stream())
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.pieces()
				.stream()
				.anyMatch((piece) -> piece.field() != null && piece.field().path().equals(path)))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void amountsAndDaysAreWrittenAsTheirPartOfTheFormDoes() {
		SheetView sheet = Sheets.of("liaocheng-declaration-2021", """
				{"funding": {"total": "200000"},
				 "schedule": [{"key": "s", "activity": "采购", "startDate": "2026-03-01", "amount": "200000"}]}""",
				SheetUse.EDIT);

		assertThat(Sheets.field(sheet, "funding.total").value()).isEqualTo("200000.00");
		assertThat(Sheets.field(sheet, "schedule[#s].amount").value()).isEqualTo("200000");
		assertThat(Sheets.field(sheet, "schedule[#s].startDate").value()).isEqualTo("2026-03-01");
	}

	@Test
	void paragraphsAreNumberedAndOfferedAsTheTemplateSays() {
		FormTemplate hebei = Sheets.template("hebei-performance-2021");
		SheetView sheet = Sheets.of(hebei, hebei.layout("by-month").orElseThrow(),
				"{\"goals\": {\"annual\": [\"一\", null, \"三\"]}}", SheetUse.EDIT);

		SheetParagraphs goals = sheet.tables()
			.stream()
			.flatMap((table) -> table.rows().stream())
			.flatMap((row) -> row.cells().stream())
			.map(SheetCell::paragraphs)
			.filter((paragraphs) -> paragraphs != null)
			.findFirst()
			.orElseThrow();
		assertThat(goals.apart()).isTrue();
		assertThat(goals.paragraphs()).extracting(SheetParagraph::label).containsExactly("目标1", "目标2", "目标3");
		assertThat(goals.paragraphs()).extracting((paragraph) -> paragraph.field().value())
			.containsExactly("一", "", "三");
		assertThat(goals.blank().field().path()).isEqualTo("goals.annual[]");
	}

	@Test
	void rowsOfThePageDoNotStandOnPaper() {
		FormTemplate hebei = Sheets.template("hebei-performance-2021");
		FormLayout byQuarter = hebei.layout("by-quarter").orElseThrow();

		assertThat(Sheets.fields(Sheets.of(hebei, byQuarter, "{}", SheetUse.EDIT))).extracting(SheetField::path)
			.contains("funding.total");
		assertThat(Sheets.fields(Sheets.of(hebei, byQuarter, "{}", SheetUse.PRINT))).extracting(SheetField::path)
			.doesNotContain("funding.total");
	}

	@Test
	void pointsOfTheYearAreThoseOfTheForm() {
		FormTemplate hebei = Sheets.template("hebei-performance-2021");
		FormLayout byMonth = hebei.layout("by-month").orElseThrow();

		assertThat(points(Sheets.of(hebei, byMonth, "{}", SheetUse.EDIT))).containsExactly("3月底", "6月底", "10月底",
				"12月底");
		assertThat(points(Sheets.of(hebei, byMonth, "{\"spendingPlan\": [{\"milestone\": \"12月底\"}]}", SheetUse.EDIT)))
			.containsExactly("12月底", "3月底", "6月底", "10月底");
		assertThat(points(Sheets.of(hebei, byMonth, "{\"spendingPlan\": [{\"milestone\": \"上半年\"}]}", SheetUse.EDIT)))
			.containsExactly("上半年");
	}

	private static List<String> points(SheetView sheet) {
		List<SheetCell> cells = Sheets.table(sheet, "milestones").rows().get(0).cells();
		return cells.subList(1, cells.size()).stream().map(Sheets::words).toList();
	}

	@Test
	void whatTheLayoutHasNoPlaceForIsShownBelow() {
		SheetView sheet = Sheets.of("weihai-special-2024", """
				{"header": {"contact": "填表人"}, "funding": {"total": "10000", "annual": "10000", "otherFunds": "5000"},
				 "goals": {"mediumTerm": ["三年见效"]}, "spendingPlan": [{"milestone": "6月底", "cumulativePercent": "50"}],
				 "schedule": [{"key": "s", "activity": "招标"}],
				 "indicators": [{"key": "i", "name": "户数", "annualTarget": "1户", "remark": "含新迁入"}],
				 "more": {"监理单位": "待定"}}""", SheetUse.EDIT);

		assertThat(sheet.extras()).extracting(SheetField::path)
			.containsExactly("header.contact", "funding.otherFunds", "spendingPlan[0].cumulativePercent",
					"schedule[#s].activity", "goals.mediumTerm[0]", "indicators[#i].remark", "more.监理单位");
		assertThat(sheet.extras()).extracting(SheetField::label)
			.contains("联系人", "其他资金", "资金支出计划 / 6月底", "中长期目标", "户数 / 备注", "监理单位");
		assertThat(sheet.extras().get(1).value()).as("in the unit of the form").isEqualTo("0.5");
	}

	@Test
	void aSecondAmountThatDiffersFromItsCellIsNotHidden() {
		String funding = "{\"funding\": {\"total\": \"10000\", \"annual\": \"8000\"}}";

		assertThat(Sheets.of("weihai-project-2024", funding, SheetUse.READ).extras()).extracting(SheetField::path)
			.containsExactly("funding.annual");
		assertThat(Sheets.field(Sheets.of("weihai-project-2024", funding, SheetUse.EDIT), "funding.total").also())
			.isEqualTo("funding.annual");
	}

	@Test
	void extrasStandInATableBelowTheFormOnPaper() {
		SheetView sheet = Sheets.of("weihai-special-2024", "{\"more\": {\"监理单位\": \"待定\", \"附件\": \"两份\"}}",
				SheetUse.PRINT);

		SheetTable last = sheet.tables().get(sheet.tables().size() - 1);
		assertThat(sheet.extras()).isEmpty();
		assertThat(last.rows()).extracting((row) -> row.cells().get(0).rows()).containsExactly(2, 0);
		assertThat(last.rows()).extracting((row) -> row.cells().get(1).pieces().get(0).text())
			.containsExactly("监理单位", "附件");
		assertThat(last.rows()).extracting((row) -> row.cells().get(2).pieces().get(0).field().value())
			.containsExactly("待定", "两份");
	}

	@Test
	void amountsThatNoSentenceNamesStandOnPaper() {
		FormTemplate hebei = Sheets.template("hebei-performance-2021");
		FormLayout byQuarter = hebei.layout("by-quarter").orElseThrow();
		String form = """
				{"funding": {"total": "1200000", "fiscalAppropriation": "800000"}, "narratives": {"fundsUse": "%s"}}""";

		assertThat(Sheets.fields(Sheets.of(hebei, byQuarter, form.formatted("用于道路"), SheetUse.PRINT)))
			.extracting(SheetField::path)
			.contains("funding.total", "funding.fiscalAppropriation");
		assertThat(
				Sheets.fields(Sheets.of(hebei, byQuarter, form.formatted("预算数120万元，其中：财政资金80万元。用于道路"), SheetUse.PRINT)))
			.extracting(SheetField::path)
			.doesNotContain("funding.total", "funding.fiscalAppropriation");
	}

	@Test
	void aFormKeepsTheHeadingItBroughtAlong() {
		SheetView sheet = Sheets.of("weihai-project-2024", "{\"printedTitle\": \"1.校舍维修绩效目标表\"}", SheetUse.READ);

		assertThat(sheet.ownTitle().value()).isEqualTo("1.校舍维修绩效目标表");
		assertThat(Sheets.of("weihai-project-2024", "{}", SheetUse.READ).ownTitle()).isNull();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyFieldCanBeReachedByOnePathAndHasALabel(FormTemplate template) {
		for (FormLayout layout : template.layouts()) {
			List<SheetField> fields = Sheets.fields(Sheets.of(template, layout, LEVELS, SheetUse.EDIT));
			assertThat(fields).extracting(SheetField::path).doesNotHaveDuplicates();
			assertThat(fields).extracting(SheetField::label).allSatisfy((label) -> assertThat(label).isNotBlank());
		}
	}

}
