package org.yardstick.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.export.printed.PrintedCell;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Header;
import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormWorkbookTests {

	static Stream<PlanForm> layouts() {
		return ExampleForms.layouts();
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void holdsEveryFilledCellOfTheLayoutOnPaperOfA4(PlanForm form) throws IOException {
		XSSFSheet sheet = sheet(ExampleForms.plan(form, ExampleForms.full()));

		assertThat(texts(sheet)).contains("村庄道路整修工程（1期）", "产出指标", "整修村内道路里程", "≥12.5公里", "≥95%")
			.anyMatch((text) -> text.contains("整修道路12.5公里。"));
		assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
		assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
		assertThat(sheet.getFitToPage()).isTrue();
		assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
		assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void holdsAllCellsOfThePrintedForm(PlanForm form) throws IOException {
		PlanSnapshot plan = ExampleForms.plan(form, ExampleForms.full());

		assertThat(texts(sheet(plan)))
			.containsAll(PrintedForm.of(ExampleForms.TEMPLATES.get(form.template()).layoutOrFirst(form.layout()), plan)
				.tables()
				.stream()
				.flatMap((table) -> table.cells().stream())
				.map(PrintedCell::text)
				.toList());
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void fitsUprightOnA4WithoutBeingMadeSmaller(PlanForm form) throws IOException {
		XSSFSheet sheet = sheet(ExampleForms.plan(form, ExampleForms.full()));

		double inches = 0;
		for (int c = 0; c < sheet.getRow(0).getLastCellNum(); c++) {
			inches += sheet.getColumnWidthInPixels(c) / 96;
		}
		assertThat(inches).isBetween(6.0, 8.27 - sheet.getMargin(PageMargin.LEFT) - sheet.getMargin(PageMargin.RIGHT));
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void mergesNoCellTwice(PlanForm form) throws IOException {
		XSSFSheet sheet = sheet(ExampleForms.plan(form, ExampleForms.full()));
		Set<String> places = new HashSet<>();

		for (CellRangeAddress region : sheet.getMergedRegions()) {
			region.forEach((place) -> assertThat(places.add(place.formatAsString())).isTrue());
		}
		assertThat(places).isNotEmpty();
	}

	@Test
	void writesAmountsAsNumbersThatLookAsPrinted() throws IOException {
		XSSFSheet sheet = sheet(ExampleForms.plan("liaocheng-declaration-2021", "standard", ExampleForms.full()));

		Cell total = find(sheet, "1250000.50");
		assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(find(sheet, "025001(2026)001").getCellType()).isEqualTo(CellType.STRING);
		assertThat(find(sheet, "025").getCellStyle().getDataFormatString()).isEqualTo("@");
	}

	@Test
	void leavesBlankCellsBlank() throws IOException {
		XSSFSheet sheet = sheet(ExampleForms.plan("weihai-project-2024", "standard", PlanContent.BLANK));

		Cell label = find(sheet, "其他资金");
		Cell amount = sheet.getRow(label.getRowIndex()).getCell(sheet.getRow(0).getLastCellNum() - 1);
		assertThat(amount.getCellType()).isEqualTo(CellType.BLANK);
		assertThat(texts(sheet)).doesNotContain("0", "null");
	}

	@Test
	void repeatsTheHeadOfTheIndicatorsAndBeginsTheirPage() throws IOException {
		PlanContent content = new PlanContent(null, null, null, null, null, null, null,
				List.of(ExamplePlans.indicator("产出指标", "数量指标", "1个")), null);
		XSSFSheet sheet = sheet(ExampleForms.plan("liaocheng-declaration-2021", "standard", content));

		int head = find(sheet, "一级指标").getRowIndex();
		assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(head);
		assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(head + 1);
		assertThat(sheet.getRowBreaks()).containsExactly(head - 1);
	}

	@Test
	void repeatsNoHeadOverOtherTables() throws IOException {
		XSSFSheet sheet = sheet(ExampleForms.plan("invented-2026", "task-book", ExampleForms.full()));

		assertThat(sheet.getRepeatingRows()).isNull();
	}

	@Test
	void tellsLinesOfAParagraphFromParagraphs() throws IOException {
		PlanContent full = ExampleForms.full();
		PlanContent goals = new PlanContent(null, full.header(), null, null, null, null,
				new Goals(null, Arrays.asList("甲\n乙", null, "丙")), null, null);
		XSSFSheet sheet = sheet(ExampleForms.plan("liaocheng-declaration-2021", "standard", goals));

		assertThat(texts(sheet)).contains("甲\u2060\n乙\n\n丙");
	}

	@Test
	void holdsWhatTheLayoutHasNoPlaceForBelowTheForm() throws IOException {
		XSSFSheet sheet = sheet(ExampleForms.plan("weihai-special-2024", "standard", ExampleForms.full()));

		Cell label = find(sheet, "牵头处室");
		assertThat(texts(sheet)).contains("其他内容", "025001(2026)001", "三年内通村道路全部硬化。");
		assertThat(sheet.getRow(label.getRowIndex()).getLastCellNum()).isEqualTo(sheet.getRow(0).getLastCellNum());
		assertThat(find(sheet, "一处").getRowIndex()).isEqualTo(label.getRowIndex());
	}

	@Test
	void namesItsTemplateLayoutAndYearInItsProperties() throws IOException {
		XSSFSheet sheet = sheet(ExampleForms.plan("weihai-special-2024", "standard", PlanContent.BLANK));

		CustomProperties properties = sheet.getWorkbook().getProperties().getCustomProperties();
		assertThat(properties.getProperty("yardstick.template").getLpwstr()).isEqualTo("weihai-special-2024");
		assertThat(properties.getProperty("yardstick.layout").getLpwstr()).isEqualTo("standard");
		assertThat(properties.getProperty("yardstick.fiscalYear").getLpwstr()).isEqualTo("2026");
	}

	@Test
	void makesRowsHighEnoughForTheirWords() throws IOException {
		PlanContent full = ExampleForms.full();
		PlanContent wordy = new PlanContent(null, full.header(), full.funding(),
				new Narratives("一段很长的测算依据。".repeat(60), null, null, null, null, null), null, null, null, null, null);
		XSSFSheet sheet = sheet(ExampleForms.plan("liaocheng-declaration-2021", "standard", wordy));

		Row row = sheet.getRow(find(sheet, "测算依据及说明").getRowIndex());
		assertThat(row.getHeightInPoints()).as("600 characters, some 37 a line").isGreaterThan(16 * 14);
	}

	@Test
	void spreadsEndlessWordsOverSeveralRowsFromTheTop() throws IOException {
		PlanContent full = ExampleForms.full();
		PlanContent endless = new PlanContent(null, full.header(), full.funding(),
				new Narratives("一段很长的测算依据。".repeat(600), null, null, null, null, null), null, null, null, null, null);
		XSSFSheet sheet = sheet(ExampleForms.plan("liaocheng-declaration-2021", "standard", endless));

		Cell label = find(sheet, "测算依据及说明");
		CellRangeAddress region = sheet.getMergedRegions()
			.stream()
			.filter((candidate) -> candidate.isInRange(label))
			.findFirst()
			.orElseThrow();
		assertThat(region.getLastRow()).isGreaterThan(region.getFirstRow() + 4);
		assertThat(sheet.getRow(region.getFirstRow()).getCell(region.getLastColumn() + 1).getCellStyle())
			.extracting((style) -> style.getVerticalAlignment())
			.isEqualTo(VerticalAlignment.TOP);
		for (Row row : sheet) {
			assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "=HYPERLINK(\"x\")", "名\u0000称\uD800" })
	void keepsWordsWords(String hostile) throws IOException {
		Header header = new Header(hostile, hostile, hostile, hostile, hostile, hostile, null, null, hostile, hostile,
				hostile, hostile, hostile);
		XSSFSheet sheet = sheet(
				ExampleForms.plan("liaocheng-declaration-2021", "standard", new PlanContent(hostile, header, null, null,
						null, null, null, List.of(ExamplePlans.indicator(hostile, hostile, hostile)), null)));

		for (Row row : sheet) {
			for (Cell cell : row) {
				assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
			}
		}
		assertThat(texts(sheet)).contains(hostile.replaceAll("[\u0000\uD800]", ""));
	}

	@Test
	void isWrittenInTheFirstLayoutWhereTheOldOneIsGone() throws IOException {
		XSSFSheet sheet = sheet(ExampleForms.plan("hebei-performance-2021", "gone", ExampleForms.full()));

		assertThat(texts(sheet)).contains("025青禾县农业农村局");
	}

	@Test
	void isMissingWithItsTemplate() {
		PlanSnapshot plan = ExampleForms.plan("gone-2020", "standard", PlanContent.BLANK);

		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> ExampleForms.FILES.of(plan, FormFormat.XLSX));
	}

	@Test
	void isCalledAfterTheProject() {
		assertThat(fileName("村庄道路（1期）")).isEqualTo("村庄道路（1期）绩效目标表.xlsx");
		assertThat(fileName("../../etc\\passwd:*?\"<>|\u0000\r\n")).isEqualTo("etc passwd 绩效目标表.xlsx");
		assertThat(fileName("长😀".repeat(100))).hasSizeLessThan(120).endsWith(".xlsx");
		assertThat(fileName(null)).isEqualTo("（未命名项目）绩效目标表.xlsx");
	}

	private String fileName(String project) {
		PlanContent content = ExamplePlans.content(ExamplePlans.header(project, null), List.of());
		return ExampleForms.FILES.of(ExampleForms.plan("weihai-project-2024", "standard", content), FormFormat.XLSX)
			.name();
	}

	private XSSFSheet sheet(PlanSnapshot plan) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(ExampleForms.FILES.of(plan, FormFormat.XLSX).content()))
			.getSheetAt(0);
	}

	private static List<String> texts(XSSFSheet sheet) {
		DataFormatter asShown = new DataFormatter();
		List<String> texts = new ArrayList<>();
		sheet.forEach((row) -> row.forEach((cell) -> texts.add(asShown.formatCellValue(cell))));
		return texts;
	}

	private static Cell find(XSSFSheet sheet, String text) {
		DataFormatter asShown = new DataFormatter();
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (asShown.formatCellValue(cell).equals(text)) {
					return cell;
				}
			}
		}
		throw new AssertionError("no cell '" + text + "'");
	}

}
