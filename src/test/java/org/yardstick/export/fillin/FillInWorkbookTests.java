package org.yardstick.export.fillin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yardstick.Forms;
import org.yardstick.export.ExampleForms;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.shared.Yuan;
import org.yardstick.template.CategoryDefinition;

import static org.assertj.core.api.Assertions.assertThat;

class FillInWorkbookTests {

	private static final PlanForm PROJECT = new PlanForm(2026, Forms.TEMPLATE, "standard");

	private static final PlanForm DECLARATION = new PlanForm(2026, "liaocheng-declaration-2021", "standard");

	private final FillInWorkbook workbooks = new FillInWorkbook(ExampleForms.TEMPLATES);

	static List<PlanForm> layouts() {
		return ExampleForms.layouts().toList();
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void hasRowsForEveryKindOfIndicatorAndFormulasNowhere(PlanForm form) throws IOException {
		XSSFWorkbook workbook = blank(form);

		List<String> dimensions = ExampleForms.TEMPLATES.get(form.template())
			.taxonomy()
			.categories()
			.stream()
			.map(CategoryDefinition::dimensions)
			.flatMap(List::stream)
			.map((dimension) -> dimension.name())
			.toList();
		assertThat(texts(workbook.getSheetAt(0))).containsAll(dimensions);
		workbook.forEach((sheet) -> sheet
			.forEach((row) -> row.forEach((cell) -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void locksLabelsAndNothingElseWithoutAPassword(PlanForm form) throws IOException {
		XSSFSheet sheet = blank(form).getSheetAt(0);

		assertThat(sheet.getProtect()).isTrue();
		assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
		assertThat(sheet.isInsertRowsLocked()).isFalse();
		assertThat(sheet.isFormatRowsLocked()).isFalse();
		assertThat(find(sheet, "三级指标", "项").getCellStyle().getLocked()).isTrue();
		Cell target = below(find(sheet, "指标值", "年度目标值", "要做到"));
		assertThat(target.getCellStyle().getLocked()).isFalse();
		assertThat(target.getCellStyle().getDataFormatString()).isEqualTo("@");
	}

	@Test
	void blankFormThatNobodyTouchedHasNoIndicators() throws IOException {
		ReadDocument read = ReadBack.of(this.workbooks.blank(PROJECT, PlanContent.BLANK));

		assertThat(read.forms()).singleElement().satisfies((form) -> {
			assertThat(form.content().indicators()).isEmpty();
			assertThat(form.content().header()).isEqualTo(PlanContent.BLANK.header());
			assertThat(form.content().printedTitle()).isNull();
			assertThat(form.doubts()).isEmpty();
			assertThat(form.fiscalYear()).isEqualTo(2026);
		});
	}

	@Test
	void whatIsTypedIntoABlankFormComesBack() throws IOException {
		XSSFWorkbook workbook = blank(PROJECT);
		XSSFSheet sheet = workbook.getSheetAt(0);
		right(find(sheet, "项目名称")).setCellValue("校舍维修");
		right(find(sheet, "年度预算资金总额:")).setCellValue(12.5);
		right(find(sheet, "其中:财政拨款")).setCellValue("125000元");
		Cell quality = right(find(sheet, "质量指标"));
		quality.setCellValue("工程合格率");
		right(quality).setCellValue("=100%");
		Cell second = sheet.getRow(quality.getRowIndex() + 1).getCell(quality.getColumnIndex());
		second.setCellValue("返修次数");
		right(second).setCellValue("1-2");
		int free = sheet.getLastRowNum();
		int name = quality.getColumnIndex();
		find(sheet.getRow(free), 1).setCellValue("产出指标");
		find(sheet.getRow(free), 2).setCellValue("培训指标");
		sheet.getRow(free).getCell(name).setCellValue("培训人数");
		right(sheet.getRow(free).getCell(name)).setCellValue("025");

		PlanContent content = ReadBack.of(bytes(workbook)).forms().get(0).content();

		assertThat(content.header().projectName()).isEqualTo("校舍维修");
		assertThat(content.funding().total()).isEqualTo(Yuan.of("125000"));
		assertThat(content.funding().fiscalAppropriation()).isEqualTo(Yuan.of("125000"));
		assertThat(content.indicators())
			.extracting(Indicator::category, Indicator::dimension, Indicator::name, Indicator::annualTarget)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("产出指标", "质量指标", "工程合格率", "=100%"),
					org.assertj.core.groups.Tuple.tuple("产出指标", "质量指标", "返修次数", "1-2"),
					org.assertj.core.groups.Tuple.tuple("产出指标", "培训指标", "培训人数", "025"));
	}

	@Test
	void offersLevelsAndOptionsFromAHiddenSheet() throws IOException {
		XSSFWorkbook workbook = blank(DECLARATION);

		List<XSSFDataValidation> lists = validations(workbook, ValidationType.LIST);
		assertThat(lists).hasSize(4);
		assertThat(lists).allSatisfy((list) -> {
			assertThat(list.getValidationConstraint().getFormula1()).startsWith("'选项'!");
			assertThat(list.getSuppressDropDownArrow()).as("Excel shows the arrow").isTrue();
		});
		int hidden = workbook.getSheetIndex("选项");
		assertThat(workbook.getSheetVisibility(hidden)).isEqualTo(SheetVisibility.VERY_HIDDEN);
		assertThat(texts(workbook.getSheetAt(hidden))).contains("经常性项目", "产出指标", "服务对象满意度指标");
		assertThat(lists).filteredOn(XSSFDataValidation::getShowErrorBox)
			.as("levels are doubted, other choices welcome")
			.hasSize(2);
	}

	@Test
	void warnsAndNeverForbids() throws IOException {
		for (PlanForm form : layouts()) {
			assertThat(blank(form).getSheetAt(0).getDataValidations()).isNotEmpty().allSatisfy((check) -> {
				if (check.getShowErrorBox()) {
					assertThat(check.getErrorStyle()).isEqualTo(ErrorStyle.WARNING);
					assertThat(check.getErrorBoxText()).endsWith("请选“是”。").hasSizeLessThan(225);
				}
				if (check.getShowPromptBox()) {
					assertThat(check.getPromptBoxText()).matches("(?s)(必填|建议填写|可不填|到这个时点).*").hasSizeLessThan(255);
				}
			});
		}
	}

	@Test
	void saysWhatBelongsIntoACell() throws IOException {
		XSSFWorkbook workbook = blank(DECLARATION);

		List<String> prompts = workbook.getSheetAt(0)
			.getDataValidations()
			.stream()
			.map(XSSFDataValidation::getPromptBoxText)
			.toList();
		assertThat(prompts).contains("必填。请写成：2026 年 01 月 01 日 至 2026 年 12 月 31 日")
			.anyMatch((prompt) -> prompt != null && prompt.startsWith("必填。单位：元。填数字就可以，例如 125000"));
		assertThat(blank(new PlanForm(2026, "hebei-performance-2021", "by-quarter")).getSheetAt(0)
			.getDataValidations()
			.stream()
			.map(XSSFDataValidation::getPromptBoxText))
			.anyMatch((prompt) -> prompt != null && prompt.contains("请在文字里写明金额：预算数…万元，其中：财政资金…万元。"));
	}

	@Test
	void explainsItselfAndSaysWhatItWasMadeFrom() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(this.workbooks.of(ExampleForms.plan(PROJECT, Forms.complete()))));

		assertThat(workbook.getSheet("填写说明").getRow(0).getCell(0).getStringCellValue()).isEqualTo("填写说明（本工作表不会读入）");
		var properties = workbook.getProperties().getCustomProperties();
		assertThat(properties.getProperty("yardstick.template").getLpwstr()).isEqualTo(Forms.TEMPLATE);
		assertThat(properties.getProperty("yardstick.fiscalYear").getLpwstr()).isEqualTo("2026");
		assertThat(properties.contains("yardstick.plan")).isTrue();
		assertThat(properties.contains("yardstick.version")).isTrue();
		assertThat(workbook.getPrintArea(0)).as("without the note").contains("$A$2:");
	}

	@Test
	void leavesTheRepeatedNamesOut() throws IOException {
		XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(
				this.workbooks.of(ExampleForms.plan(DECLARATION, FilledLayouts.of(DECLARATION, 3)))))
			.getSheetAt(0);

		long names = texts(sheet).stream().filter((text) -> text.startsWith("=name第0条")).count();
		assertThat(names).isEqualTo(1);
	}

	@Test
	void isCalledAfterYearAndProject() {
		assertThat(this.workbooks.fileName(ExampleForms.plan(PROJECT, Forms.complete())))
			.isEqualTo("2026年校舍维修（线下填写）.xlsx");
		assertThat(this.workbooks.fileName(PROJECT)).isEqualTo("2026年项目支出绩效目标表（威海 2024）（线下填写）.xlsx");
	}

	private XSSFWorkbook blank(PlanForm form) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(this.workbooks.blank(form, PlanContent.BLANK)));
	}

	private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		workbook.write(file);
		return file.toByteArray();
	}

	private static List<XSSFDataValidation> validations(XSSFWorkbook workbook, int type) {
		return workbook.getSheetAt(0)
			.getDataValidations()
			.stream()
			.filter((check) -> check.getValidationConstraint().getValidationType() == type)
			.toList();
	}

	private static List<String> texts(XSSFSheet sheet) {
		List<String> texts = new ArrayList<>();
		sheet.forEach((row) -> row.forEach((cell) -> texts.add(cell.toString())));
		return texts;
	}

	private static Cell find(XSSFSheet sheet, String... names) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (List.of(names).contains(cell.toString())) {
					return cell;
				}
			}
		}
		throw new AssertionError("no cell " + List.of(names));
	}

	/** The nth place of a row, merged cells counted once. */
	private static Cell find(Row row, int number) {
		Cell cell = row.getCell(0);
		for (int n : IntStream.range(0, number).toArray()) {
			cell = right(cell);
		}
		return cell;
	}

	private static Cell right(Cell cell) {
		int column = cell.getSheet()
			.getMergedRegions()
			.stream()
			.filter((region) -> region.isInRange(cell))
			.mapToInt((region) -> region.getLastColumn() + 1)
			.findFirst()
			.orElse(cell.getColumnIndex() + 1);
		return cell.getRow().getCell(column);
	}

	private static Cell below(Cell cell) {
		int row = cell.getSheet()
			.getMergedRegions()
			.stream()
			.filter((region) -> region.isInRange(cell))
			.mapToInt((region) -> region.getLastRow() + 1)
			.findFirst()
			.orElse(cell.getRowIndex() + 1);
		return cell.getSheet().getRow(row).getCell(cell.getColumnIndex());
	}

}
