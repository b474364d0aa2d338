package org.yardstick.export.fillin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yardstick.Forms;
import org.yardstick.export.ExampleForms;
import org.yardstick.export.FormFormat;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.marking.MarkedSheets;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanForm;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.Notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Workbooks that people get back with marks. */
class MarkedWorkbookTests {

	private static final PlanForm PROJECT = new PlanForm(2026, Forms.TEMPLATE, "standard");

	private final byte[] clean = new FillInWorkbook(ExampleForms.TEMPLATES)
		.of(ExampleForms.plan(PROJECT, Forms.complete()));

	@Test
	void coloursAndCommentsWhatWasNotUnderstood() throws IOException {
		XSSFWorkbook marked = open(mark(broken()));

		Cell amount = find(marked.getSheetAt(0), "五十来万");
		assertThat(amount.getCellComment().getString().getString()).startsWith("【导入问题】")
			.contains("“五十来万”看不懂", "金额请填数字，单位是万元");
		assertThat(marks(marked.getSheetAt(0))).containsExactly("I10", "E5:G5");
	}

	@Test
	void listsEveryRemarkWithALinkToItsCell() throws IOException {
		XSSFWorkbook marked = open(mark(broken()));

		XSSFSheet list = marked.getSheet("导入问题");
		assertThat(list.getRow(0).getCell(0).getStringCellValue()).contains("本工作表不会读入", "共 2 处");
		assertThat(marked.getActiveSheetIndex()).isEqualTo(marked.getSheetIndex(list));
		assertThat(list.getHyperlinkList()).hasSize(2);
		assertThat(texts(list)).contains("五十来万", "表外的话").anyMatch((text) -> text.contains("没有找到对应的栏目"));
	}

	@Test
	void leavesEverythingElseAsItWas() throws IOException {
		byte[] before = change(broken(), (workbook) -> {
			workbook.createSheet("我的测算").createRow(0).createCell(0).setCellFormula("1/0+SUM(1,2)");
			workbook.getSheetAt(0).setZoom(87);
		});
		XSSFWorkbook original = open(before);
		XSSFWorkbook marked = open(mark(before));

		XSSFSheet sheet = original.getSheetAt(0);
		for (Row row : sheet) {
			for (Cell cell : row) {
				Cell same = marked.getSheetAt(0).getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
				assertThat(same.getCellStyle().getIndex()).isEqualTo(cell.getCellStyle().getIndex());
				assertThat(same).hasToString(cell.toString());
			}
		}
		assertThat(marked.getSheetAt(0).getDataValidations()).hasSameSizeAs(sheet.getDataValidations());
		assertThat(marked.getSheet("我的测算").getRow(0).getCell(0).getCellFormula()).isEqualTo("1/0+SUM(1,2)");
		assertThat(marked.getSheet("我的测算").getRow(0).getCell(0).getRawValue()).as("never evaluated")
			.isIn(null, "", "0.0");
		assertThat(marked.getSheetAt(0).getProtect()).isTrue();
	}

	@Test
	void readsTheSameWithItsMarks() {
		byte[] broken = broken();

		ReadDocument before = ReadBack.of(broken);
		ReadDocument after = ReadBack.of(mark(broken));

		assertThat(PlanCells.of(after.forms().get(0).content(), Notation.API))
			.isEqualTo(PlanCells.of(before.forms().get(0).content(), Notation.API));
		assertThat(after.forms().get(0).unplaced()).isEqualTo(before.forms().get(0).unplaced());
		assertThat(after.unplaced()).isEmpty();
	}

	@Test
	void marksOfAnEarlierTimeAreGone() throws IOException {
		byte[] again = mark(mark(broken()));
		byte[] mended = change(again, (workbook) -> {
			find(workbook.getSheetAt(0), "五十来万").setCellValue("50");
			find(workbook.getSheetAt(0), "表外的话").setBlank();
		});

		assertThat(marks(open(again).getSheetAt(0))).hasSize(2);
		XSSFWorkbook marked = open(mark(mended));
		assertThat(marks(marked.getSheetAt(0))).isEmpty();
		assertThat(marked.getSheetAt(0).getCellComments().values())
			.noneMatch((comment) -> comment.getString().getString().contains("导入问题"));
		assertThat(marked.getNumberOfSheets()).isEqualTo(open(broken()).getNumberOfSheets() + 1);
		assertThat(marked.getSheet("导入问题").getRow(0).getCell(0).getStringCellValue()).contains("没有发现问题");
	}

	@Test
	void keepsTheCommentsOfPeople() throws IOException {
		byte[] commented = change(broken(), (workbook) -> {
			Cell amount = find(workbook.getSheetAt(0), "五十来万");
			var comment = workbook.getSheetAt(0)
				.createDrawingPatriarch()
				.createCellComment(new org.apache.poi.xssf.usermodel.XSSFClientAnchor(0, 0, 0, 0, 8, 1, 10, 4));
			comment.setString("问过财务");
			amount.setCellComment(comment);
		});

		byte[] marked = mark(commented);
		assertThat(comment(marked, "五十来万")).startsWith("【导入问题】").endsWith("问过财务");
		byte[] mended = change(marked, (workbook) -> find(workbook.getSheetAt(0), "五十来万").setCellValue("50"));
		assertThat(comment(mark(mended), "50")).isEqualTo("问过财务");
	}

	@Test
	void leavesASheetOfPeopleWithTheSameNameAlone() throws IOException {
		byte[] named = change(broken(),
				(workbook) -> workbook.createSheet("导入问题").createRow(0).createCell(0).setCellValue("我的记录"));

		XSSFWorkbook marked = open(mark(mark(named)));

		assertThat(marked.getSheet("导入问题").getRow(0).getCell(0).getStringCellValue()).isEqualTo("我的记录");
		assertThat(marked.getSheet("导入问题2").getRow(0).getCell(0).getStringCellValue()).contains("共 3 处");
	}

	@Test
	void findsCellsOfPlainWorkbooksWithOneSheet() throws IOException {
		byte[] plain = change(
				ExampleForms.FILES.of(ExampleForms.plan(PROJECT, Forms.complete()), FormFormat.XLSX).content(),
				(workbook) -> find(workbook.getSheetAt(0), "50").setCellValue("五十来万"));

		assertThat(comment(mark(plain), "五十来万")).contains("看不懂");
	}

	@Test
	void refusesWhatIsNoWorkbookOrTooLarge() throws IOException {
		ByteArrayOutputStream word = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("项目名称：校舍维修");
			document.write(word);
		}
		byte[] large = change(broken(), (workbook) -> {
			XSSFSheet sheet = workbook.createSheet("空格");
			for (int r = 0; r < 150_000; r++) {
				sheet.createRow(r).setHeightInPoints(20);
			}
		});

		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> mark(word.toByteArray()))
			.withMessageContaining("只有 Excel 的 .xlsx 文件可以");
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> mark(large)).withMessageContaining("文件太大");
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> mark("没有".getBytes(StandardCharsets.UTF_8)));
	}

	/** With an amount that says nothing, and words beside the form. */
	private byte[] broken() {
		return change(this.clean, (workbook) -> {
			find(workbook.getSheetAt(0), "50").setCellValue("五十来万");
			XSSFSheet sheet = workbook.getSheetAt(0);
			Row row = find(sheet, "维修总成本").getRow();
			row.createCell(row.getLastCellNum() + 1).setCellValue("表外的话");
		});
	}

	private static byte[] mark(byte[] content) {
		return MarkedSheets.of(content, ReadBack.source(content), ReadBack.of(content));
	}

	private static String comment(byte[] content, String text) throws IOException {
		return find(open(content).getSheetAt(0), text).getCellComment().getString().getString();
	}

	/** Where our colours lie. */
	private static List<String> marks(XSSFSheet sheet) {
		var formats = sheet.getSheetConditionalFormatting();
		List<String> places = new ArrayList<>();
		for (int n = 0; n < formats.getNumConditionalFormattings(); n++) {
			if (formats.getConditionalFormattingAt(n).getRule(0).getFormula1().contains("导入问题")) {
				places.add(formats.getConditionalFormattingAt(n).getFormattingRanges()[0].formatAsString());
			}
		}
		return places;
	}

	private static List<String> texts(XSSFSheet sheet) {
		List<String> texts = new ArrayList<>();
		sheet.forEach((row) -> row.forEach((cell) -> texts.add(cell.toString())));
		return texts;
	}

	private static Cell find(XSSFSheet sheet, String text) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.toString().replaceAll("\\.0$", "").equals(text)) {
					return cell;
				}
			}
		}
		throw new AssertionError("no cell '" + text + "'");
	}

	private static byte[] change(byte[] content, Consumer<XSSFWorkbook> change) {
		try (XSSFWorkbook workbook = open(content); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			change.accept(workbook);
			workbook.write(file);
			return file.toByteArray();
		}
		catch (IOException unwritable) {
			throw new AssertionError(unwritable);
		}
	}

	private static XSSFWorkbook open(byte[] content) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(content));
	}

}
