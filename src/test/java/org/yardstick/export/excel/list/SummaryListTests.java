package org.yardstick.export.excel.list;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yardstick.export.ExamplePlans;
import org.yardstick.plan.Header;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanSummary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SummaryListTests {

	private static final ListHeading HEADING = new ListHeading("项目支出绩效目标汇总表", "2026年度　　导出时间：2026年11月21日 14:30");

	private static final String STATEMENT = "共 n 行，数据截至 2026年11月21日 14:30:00";

	@Test
	void printsARowAProjectBelowTitleNoteAndHead() throws IOException {
		WrittenWorkbook list = written(ExamplePlans.listed(1, ExamplePlans.content(1, 7)));

		assertThat(list.words(0)).containsExactly("项目支出绩效目标汇总表");
		assertThat(list.words(1)).containsExactly("2026年度　　导出时间：2026年11月21日 14:30");
		assertThat(list.words(2)).containsExactly("序号", "年度", "部门编码", "主管部门", "预算单位", "项目编码", "项目名称", "项目类别", "开始日期",
				"结束日期", "项目总额（元）", "本年度金额（元）", "其中：财政拨款（元）", "其他资金（元）", "年度绩效目标", "指标数", "状态", "批复文号", "批复日期");
		assertThat(list.words(3)).contains("025", "青禾县农业农村局", "青禾县乡村建设服务中心", "025001(2026)001", "村庄道路整修工程（1期）", "经常性项目",
				"整修道路12.5公里。\n安装路灯260盏。", "已批复", "青财绩〔2026〕7号");
		assertThat(list.sheet().getSheetName()).isEqualTo("项目支出绩效目标汇总表");
	}

	@Test
	void writesNumbersAsNumbersDaysAsDaysAndCodesAsText() throws IOException {
		XSSFRow row = written(ExamplePlans.listed(1, ExamplePlans.content(1, 7))).row(3);

		assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
		assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("@");
		assertThat(row.getCell(10).getNumericCellValue()).isEqualTo(1250000.5);
		assertThat(row.getCell(10).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
		assertThat(row.getCell(8).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
		assertThat(row.getCell(8).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
		assertThat(row.getCell(13).getCellType()).as("blank is not zero").isEqualTo(CellType.BLANK);
		assertThat(row.getCell(14).getCellStyle().getWrapText()).isTrue();
	}

	@Test
	void freezesTheHeadAndOffersFilters() throws IOException {
		XSSFSheet sheet = written(ExamplePlans.listed(1, ExamplePlans.content(1, 7)),
				ExamplePlans.listed(2, ExamplePlans.content(2, 3)))
			.sheet();

		assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
		assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:S5");
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
		assertThat(sheet.getColumnWidth(6)).isEqualTo(30 * 256);
	}

	@Test
	void sumsAmountsAndSkipsBlankOnes() throws IOException {
		XSSFSheet sheet = written(ExamplePlans.listed(1, ExamplePlans.content(1, 7)),
				ExamplePlans.listed(2, PlanContent.BLANK), ExamplePlans.listed(3, ExamplePlans.content(3, 2)))
			.sheet();
		XSSFRow sums = sheet.getRow(6);

		assertThat(sums.getCell(0).getStringCellValue()).isEqualTo("合计：3 个项目");
		assertThat(sums.getCell(10).getNumericCellValue()).isEqualTo(2500001.0);
		assertThat(sums.getCell(13).getCellType()).isEqualTo(CellType.BLANK);
		assertThat(sums.getCell(15).getNumericCellValue()).isEqualTo(9);
		assertThat(sheet.getMergedRegions()).anyMatch((region) -> region.formatAsString().equals("A7:J7"));
	}

	@Test
	void isAWorkbookWithoutAnyProject() throws IOException {
		XSSFSheet sheet = written().sheet();

		assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("合计：0 个项目");
	}

	@Test
	void namesNoContactPerson() throws IOException {
		WrittenWorkbook list = written(ExamplePlans.listed(1, ExamplePlans.content(1, 7)));

		assertThat(list.xml()).contains(WrittenWorkbook.escaped("青禾县"))
			.doesNotContain("0000-1234567")
			.doesNotContain(WrittenWorkbook.escaped("联系人甲"))
			.doesNotContain(WrittenWorkbook.escaped("填报人"));
	}

	@ParameterizedTest
	@MethodSource("org.yardstick.export.excel.list.WrittenWorkbook#hostileWords")
	void keepsFormulasInWordsInert(String hostile) throws IOException {
		WrittenWorkbook list = written(
				ExamplePlans.listed(1, ExamplePlans.content(ExamplePlans.header(hostile, hostile), List.of())));

		Cell cell = list.row(3).getCell(6);
		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
		assertThat(cell.getStringCellValue().strip()).isEqualTo(hostile.strip());
		assertThat(list.xml()).doesNotContain("<f>").doesNotContain("<f ");
	}

	@Test
	void survivesCharactersThatNoXmlMayHoldAndEndlessWords() throws IOException {
		Header header = ExamplePlans.header("名\u0000称\uD800\u001B",
				IntStream.range(0, 40_000)
					.mapToObj((n) -> Character.toString(0x4E00 + n * 7919 % 20_000))
					.collect(Collectors.joining()));
		XSSFRow row = written(ExamplePlans.listed(1, ExamplePlans.content(header, List.of()))).row(3);

		assertThat(row.getCell(6).getStringCellValue()).isEqualTo("名称");
		assertThat(row.getCell(5).getStringCellValue()).hasSize(32_767).endsWith("截断）");
	}

	@Test
	void printsDaysThatExcelDoesNotKnowAsWords() throws IOException {
		Header usual = ExamplePlans.header("项目", "1");
		Header old = new Header("项目", "1", null, null, null, null, LocalDate.of(202, 1, 1), usual.endDate(), null, null,
				null, null, null);
		XSSFRow row = written(ExamplePlans.listed(1, ExamplePlans.content(old, List.of()))).row(3);

		assertThat(row.getCell(8).getStringCellValue()).isEqualTo("0202-01-01");
	}

	@Test
	void leavesTheApprovalBlankBeforeThereIsOne() throws IOException {
		ListedPlan approved = ExamplePlans.listed(1, ExamplePlans.content(1, 1));
		PlanSummary summary = approved.summary();
		ListedPlan draft = new ListedPlan(
				new PlanSummary(summary.id(), 1, PlanStatus.DRAFT, 2026, summary.template(), null, null, null,
						summary.place(), summary.unitName(), summary.departmentName(), "", null, 0),
				"025", "农业科", "standard", null, PlanContent.BLANK);
		XSSFRow row = written(draft).row(3);

		assertThat(row.getCell(16).getStringCellValue()).isEqualTo("草稿");
		assertThat(row.getCell(17).getCellType()).isEqualTo(CellType.BLANK);
		assertThat(row.getCell(18).getCellType()).isEqualTo(CellType.BLANK);
	}

	@Test
	void beginsANewSheetWhenOneIsFull() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SummaryList list = new SummaryList(out, HEADING, 7);
		for (int n = 1; n <= 5; n++) {
			list.add(ExamplePlans.listed(n, ExamplePlans.content(n, 1)));
		}
		list.finish(STATEMENT);

		XSSFWorkbook workbook = new WrittenWorkbook(out.toByteArray()).workbook();
		assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
		assertThat(workbook.getSheetName(1)).isEqualTo("项目支出绩效目标汇总表（2）");
		assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(4);
		assertThat(workbook.getSheetAt(1).getRow(2).getCell(0).getStringCellValue()).isEqualTo("序号");
		assertThat(workbook.getSheetAt(1).getRow(3).getCell(0).getNumericCellValue()).isEqualTo(3);
		assertThat(workbook.getSheetAt(2).getRow(4).getCell(0).getStringCellValue()).isEqualTo("合计：5 个项目");
	}

	@Test
	void keepsNoPlanThatWasWritten() {
		SummaryList list = new SummaryList(OutputStream.nullOutputStream(), HEADING);
		List<WeakReference<ListedPlan>> written = new ArrayList<>();
		for (int n = 1; n <= 20_000; n++) {
			ListedPlan plan = ExamplePlans.listed(n, ExamplePlans.content(n, 3));
			written.add(new WeakReference<>(plan));
			list.add(plan);
		}
		System.gc();

		assertThat(written.stream().filter((plan) -> plan.get() != null)).hasSizeLessThan(10);
		list.finish(STATEMENT);
	}

	@Test
	void readsBackTwentyThousandRowsAsAStream() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SummaryList list = new SummaryList(out, HEADING);
		for (int n = 1; n <= 20_000; n++) {
			list.add(ExamplePlans.listed(n, ExamplePlans.content(n, 1)));
		}
		list.finish(STATEMENT);

		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			List<BigDecimal> numbers = rows.skip(3)
				.limit(20_000)
				.map((row) -> row.getCellAsNumber(0).orElseThrow())
				.toList();
			assertThat(numbers).hasSize(20_000).startsWith(BigDecimal.ONE).endsWith(BigDecimal.valueOf(20_000));
		}
	}

	@Test
	void isNoWorkbookWhenItWasNotFinished() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SummaryList list = new SummaryList(out, HEADING);
		for (int n = 1; n <= 2_000; n++) {
			list.add(ExamplePlans.listed(n, ExamplePlans.content(n, 1)));
		}

		assertThat(out.size()).isPositive();
		assertThatThrownBy(() -> new WrittenWorkbook(out.toByteArray()).workbook()).isInstanceOf(Exception.class);
	}

	@Test
	void tellsWhenTheStreamBreaks() {
		SummaryList list = new SummaryList(new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("broken pipe");
			}
		}, HEADING);

		assertThatThrownBy(() -> {
			list.add(ExamplePlans.listed(1, PlanContent.BLANK));
			list.finish(STATEMENT);
		}).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("broken pipe");
	}

	private static WrittenWorkbook written(ListedPlan... plans) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SummaryList list = new SummaryList(out, HEADING);
		Stream.of(plans).forEach(list::add);
		list.finish(STATEMENT);
		return new WrittenWorkbook(out.toByteArray());
	}

}
