package org.yardstick.export.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yardstick.export.ExampleForms;
import org.yardstick.export.ExamplePlans;
import org.yardstick.export.Export;
import org.yardstick.export.ExportFormat;
import org.yardstick.export.ExportGrouping;
import org.yardstick.export.ExportId;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.export.ExportSettings;
import org.yardstick.export.ExportState;
import org.yardstick.export.word.FormBook;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanSummary;
import org.yardstick.plan.PlanTally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The forms of many projects, as sheets, documents and a book. */
class FormExportsTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:30:05Z"), ZoneId.of("Asia/Shanghai"));

	private static final String STATEMENT = "与数据库中的数量一致，数据截至 2026年11月21日 14:30:05";

	private final FormSheetsExport sheets = new FormSheetsExport(ExampleForms.TEMPLATES);

	private final FormDocumentsExport documents = new FormDocumentsExport(ExampleForms.FILES);

	@Test
	void writesFewFormsAsSheetsOfOneWorkbook() throws IOException {
		ExportOrder order = order(ExportFormat.XLSX, ExportGrouping.NONE);

		try (XSSFWorkbook workbook = workbook(written(this.sheets, order, plans(3, 3)))) {
			assertThat(sheetNames(workbook)).containsExactly("1 村庄道路整修工程（1期）", "2 村庄道路整修工程（2期）", "3 村庄道路整修工程（3期）",
					"导出说明");
			assertThat(workbook.getSheet("导出说明").getRow(0).getCell(0).getStringCellValue())
				.isEqualTo("共 3 张绩效目标表，" + STATEMENT);
			assertThat(workbook.getNumCellStyles()).as("styles are shared between sheets").isLessThan(30);
		}
		assertThat(this.sheets.extension(order, tally(3))).isEqualTo("xlsx");
	}

	@Test
	void writesManyFormsAsVolumesOfAnArchive() throws IOException {
		ExportOrder order = order(ExportFormat.XLSX, ExportGrouping.NONE);

		Map<String, byte[]> archive = unzipped(written(this.sheets, order, plans(401, 401)));

		assertThat(this.sheets.extension(order, tally(401))).isEqualTo("zip");
		assertThat(archive.keySet()).containsExactly("绩效目标表.xlsx", "绩效目标表（2）.xlsx", "绩效目标表（3）.xlsx", "导出说明.txt");
		assertThat(sheetNames(workbook(archive.get("绩效目标表（3）.xlsx")))).containsExactly("401 村庄道路整修工程（401期）", "导出说明");
		assertThat(new String(archive.get("导出说明.txt"), UTF_8)).contains("共 401 张绩效目标表，" + STATEMENT);
	}

	@Test
	void writesTheFormsOfEachDepartmentApart() throws IOException {
		ExportOrder order = order(ExportFormat.XLSX, ExportGrouping.DEPARTMENT);

		Map<String, byte[]> archive = unzipped(written(this.sheets, order, plans(5, 2)));

		assertThat(archive.keySet()).containsExactly("001 第1局.xlsx", "002 第2局.xlsx", "003 第3局.xlsx", "导出说明.txt");
		assertThat(sheetNames(workbook(archive.get("002 第2局.xlsx")))).hasSize(3);
	}

	@Test
	void writesADocumentAForm() throws IOException {
		ExportOrder order = order(ExportFormat.DOCX, ExportGrouping.NONE);

		Map<String, byte[]> archive = unzipped(written(this.documents, order, plans(2, 2)));

		assertThat(archive.keySet()).containsExactly("0001 村庄道路整修工程（1期）.docx", "0002 村庄道路整修工程（2期）.docx", "导出说明.txt");
		try (XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(archive.get("0002 村庄道路整修工程（2期）.docx")))) {
			assertThat(document.getTables()).isNotEmpty();
		}
	}

	@Test
	void writesTheDocumentsOfEachDepartmentIntoItsFolder() throws IOException {
		Map<String, byte[]> archive = unzipped(
				written(this.documents, order(ExportFormat.DOCX, ExportGrouping.DEPARTMENT), plans(3, 2)));

		assertThat(archive.keySet()).containsExactly("001 第1局/0001 村庄道路整修工程（1期）.docx", "001 第1局/0002 村庄道路整修工程（2期）.docx",
				"002 第2局/0003 村庄道路整修工程（3期）.docx", "导出说明.txt");
	}

	@Test
	void saysSoWhenThereIsNoForm() throws IOException {
		assertThat(unzipped(written(this.sheets, order(ExportFormat.XLSX, ExportGrouping.DEPARTMENT), plans(0, 1)))
			.keySet()).containsExactly("导出说明.txt");
		try (XSSFWorkbook workbook = workbook(
				written(this.sheets, order(ExportFormat.XLSX, ExportGrouping.NONE), plans(0, 1)))) {
			assertThat(sheetNames(workbook)).containsExactly("导出说明");
		}
	}

	@Test
	void bindsTheBookInChapters() throws IOException {
		BookExport books = new BookExport(new FormBook(ExampleForms.TEMPLATES),
				new ExportSettings(Duration.ofDays(7), 5, "青禾县财政局"), CLOCK);
		ExportOrder order = ExportOrder.of(ExportKind.BOOK, null, PlanFilter.NONE);

		try (XWPFDocument book = new XWPFDocument(new ByteArrayInputStream(written(books, order, plans(4, 2))))) {
			String words = book.getParagraphs()
				.stream()
				.map((paragraph) -> paragraph.getText() + "\n")
				.toList()
				.toString();
			assertThat(words).contains("绩效目标申报表选编", "共 4 个项目，数据截至 2026年11月21日", "青禾县财政局", "第1局", "第2局");
		}
	}

	private static ExportOrder order(ExportFormat format, ExportGrouping grouping) {
		return new ExportOrder(ExportKind.FORMS, format, grouping, PlanFilter.NONE);
	}

	private static PlanTally tally(int plans) {
		return new PlanTally(plans, plans, CLOCK.instant());
	}

	/** Plans with one indicator each. */
	private static List<ListedPlan> plans(int number, int aDepartment) {
		return IntStream.range(0, number).mapToObj((n) -> {
			ListedPlan plan = ExamplePlans.listed(n + 1, ExamplePlans.content(n + 1, 1));
			PlanSummary row = plan.summary();
			int department = n / aDepartment + 1;
			return new ListedPlan(
					new PlanSummary(row.id(), row.version(), row.status(), row.fiscalYear(), row.template(),
							row.projectName(), row.projectCode(), row.total(), row.place(), row.unitName(),
							"第%d局".formatted(department), row.updatedBy(), row.updatedAt(), 0),
					"%03d".formatted(department), null, plan.layout(), plan.approval(), plan.content());
		}).toList();
	}

	private static byte[] written(ExportContent content, ExportOrder order, List<ListedPlan> plans) throws IOException {
		Export export = new Export(new ExportId(new UUID(1, 1)), new UUID(1, 2), order, order.kind().title(), "全部项目",
				ExportState.RUNNING, 1, 0, 0, null, null, null, CLOCK.instant(), null);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(content.makes(order)).isTrue();
		try (Stream<ListedPlan> all = plans.stream()) {
			ExportedPlans exported = new ExportedPlans(tally(plans.size()), all, CLOCK, (told) -> {
			});
			content.write(export, exported, out);
			exported.requireAll();
		}
		return out.toByteArray();
	}

	private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

	private static XSSFWorkbook workbook(byte[] file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}

	private static List<String> sheetNames(XSSFWorkbook workbook) {
		return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();
	}

}
