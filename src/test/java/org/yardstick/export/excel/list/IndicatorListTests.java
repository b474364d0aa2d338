package org.yardstick.export.excel.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yardstick.export.ExamplePlans;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanContent;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorListTests {

	private static final ListHeading HEADING = new ListHeading("指标明细表", "全部项目　　导出时间：2026年11月21日 14:30");

	private static final String STATEMENT = "共 n 行，数据截至 2026年11月21日 14:30:00";

	private static final int FIRST = 3;

	@Test
	void printsARowAnIndicator() throws IOException {
		WrittenWorkbook list = written(ExamplePlans.listed(1, ExamplePlans.content(1, 7)));

		assertThat(list.words(2)).containsExactly("序号", "年度", "主管部门", "预算单位", "项目编码", "项目名称", "项目总额（元）", "状态", "一级指标",
				"二级指标", "三级指标", "指标值", "比较关系", "数值", "区间上限", "计量单位", "附注文字", "中长期指标值", "绩效指标描述", "指标值确定依据", "备注");
		assertThat(list.words(FIRST)).containsExactly("青禾县农业农村局", "青禾县乡村建设服务中心", "025001(2026)001", "村庄道路整修工程（1期）",
				"已批复", "产出指标", "数量指标", "整修村内道路里程", "≥12.5公里", "不少于", "公里", "按实际完成情况统计", "实施方案");
		assertThat(list.row(FIRST + 7).getCell(0).getStringCellValue()).isEqualTo("合计：1 个项目，7 条指标");
	}

	@Test
	void mergesTheProjectAndItsLevels() throws IOException {
		WrittenWorkbook list = written(ExamplePlans.listed(1, ExamplePlans.content(1, 7)));

		assertThat(list.merged()).containsExactlyInAnyOrder("A1:U1", "A2:U2", "A4:A10", "B4:B10", "C4:C10", "D4:D10",
				"E4:E10", "F4:F10", "G4:G10", "H4:H10", "I4:I7", "I8:I9", "J4:J5", "A11:F11", "A12:U12");
	}

	@Test
	void mergesNoLevelOverTheBorderOfAProject() throws IOException {
		List<Indicator> one = List.of(ExamplePlans.indicator("产出指标", "数量指标", "1个"));
		WrittenWorkbook list = written(ExamplePlans.listed(1, ExamplePlans.content(ExamplePlans.header("甲", "1"), one)),
				ExamplePlans.listed(2, ExamplePlans.content(ExamplePlans.header("乙", "2"), one)));

		assertThat(list.merged()).containsExactlyInAnyOrder("A1:U1", "A2:U2", "A6:F6", "A7:U7");
	}

	@Test
	void repeatsTheWordsInMergedCellsButNotTheAmount() throws IOException {
		XSSFSheet sheet = written(ExamplePlans.listed(1, ExamplePlans.content(1, 7))).sheet();

		assertThat(sheet.getRow(FIRST + 6).getCell(5).getStringCellValue()).isEqualTo("村庄道路整修工程（1期）");
		assertThat(sheet.getRow(FIRST + 3).getCell(8).getStringCellValue()).isEqualTo("产出指标");
		assertThat(sheet.getRow(FIRST).getCell(6).getNumericCellValue()).isEqualTo(1250000.5);
		assertThat(sheet.getRow(FIRST + 1).getCell(6).getCellType()).isEqualTo(CellType.BLANK);
		assertThat(sheet.getRow(FIRST + 7).getCell(6).getNumericCellValue()).isEqualTo(1250000.5);
	}

	@Test
	void showsHowTargetsAreUnderstood() throws IOException {
		List<Indicator> indicators = Stream.of("≥95%", "5-8年", "11月底前", "1000人左右", "", "$\\leq 10\\%$")
			.map((target) -> ExamplePlans.indicator("产出指标", "数量指标", target.isEmpty() ? null : target))
			.toList();
		WrittenWorkbook list = written(
				ExamplePlans.listed(1, ExamplePlans.content(ExamplePlans.header("项目", "1"), indicators)));

		assertThat(target(list.row(FIRST))).containsExactly("≥95%", "不少于", "95.0", "", "%", "");
		assertThat(target(list.row(FIRST + 1))).containsExactly("5-8年", "至", "5.0", "8.0", "年", "");
		assertThat(target(list.row(FIRST + 2))).containsExactly("11月底前", "文字目标", "", "", "", "");
		assertThat(target(list.row(FIRST + 3))).containsExactly("1000人左右", "未写比较符", "1000.0", "", "人", "左右");
		assertThat(target(list.row(FIRST + 4))).containsExactly("", "", "", "", "", "");
		assertThat(target(list.row(FIRST + 5))).containsExactly("$\\leq 10\\%$", "不超过", "10.0", "", "%", "");
	}

	@Test
	void printsNumbersBeyondExcelsDigitsAsWords() throws IOException {
		WrittenWorkbook list = written(ExamplePlans.listed(1, ExamplePlans.content(ExamplePlans.header("项目", "1"),
				List.of(ExamplePlans.indicator("产出指标", "数量指标", "=1234567890123456789元")))));

		assertThat(list.row(FIRST).getCell(13).getStringCellValue()).isEqualTo("1234567890123456789");
	}

	@Test
	void givesAProjectWithoutIndicatorsARow() throws IOException {
		WrittenWorkbook list = written(ExamplePlans.listed(1, PlanContent.BLANK),
				ExamplePlans.listed(2, ExamplePlans.content(2, 2)));

		assertThat(list.row(FIRST).getCell(0).getNumericCellValue()).isEqualTo(1);
		assertThat(list.row(FIRST).getCell(10).getCellType()).isEqualTo(CellType.BLANK);
		assertThat(list.row(FIRST + 3).getCell(0).getStringCellValue()).isEqualTo("合计：2 个项目，2 条指标");
	}

	@ParameterizedTest
	@MethodSource("org.yardstick.export.excel.list.WrittenWorkbook#hostileWords")
	void keepsFormulasInWordsInert(String hostile) throws IOException {
		Indicator indicator = new Indicator(null, hostile, hostile, hostile, hostile, hostile, hostile, hostile,
				hostile);
		WrittenWorkbook list = written(
				ExamplePlans.listed(1, ExamplePlans.content(ExamplePlans.header("项目", "1"), List.of(indicator))));

		for (int column : new int[] { 8, 9, 10, 11, 17, 18, 19, 20 }) {
			assertThat(list.row(FIRST).getCell(column).getCellType()).isEqualTo(CellType.STRING);
			assertThat(list.row(FIRST).getCell(column).getCellStyle().getDataFormatString()).isEqualTo("@");
		}
		assertThat(list.xml()).doesNotContain("<f>").doesNotContain("<f ");
	}

	@Test
	void keepsTheProjectsOfAFullSheetTogether() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		IndicatorList list = new IndicatorList(out, HEADING, true, 20);
		for (int n = 1; n <= 3; n++) {
			list.add(ExamplePlans.listed(n, ExamplePlans.content(n, 7)));
		}
		list.finish(STATEMENT);

		XSSFWorkbook workbook = new WrittenWorkbook(out.toByteArray()).workbook();
		assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
		assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(FIRST + 13);
		assertThat(workbook.getSheetAt(1).getRow(FIRST).getCell(0).getNumericCellValue()).isEqualTo(3);
		assertThat(workbook.getSheetAt(1).getMergedRegions()).extracting((region) -> region.formatAsString())
			.contains("A4:A10");
	}

	@Test
	void mergesNothingInListsTooLongForIt() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		IndicatorList list = new IndicatorList(out, HEADING, false);
		list.add(ExamplePlans.listed(1, ExamplePlans.content(1, 7)));
		list.finish(STATEMENT);
		WrittenWorkbook workbook = new WrittenWorkbook(out.toByteArray());

		assertThat(workbook.merged()).containsExactlyInAnyOrder("A1:U1", "A2:U2", "A11:F11", "A12:U12");
		assertThat(workbook.row(FIRST + 6).getCell(5).getStringCellValue()).isEqualTo("村庄道路整修工程（1期）");
	}

	@Test
	void givesAMergedNameTheRoomItNeeds() throws IOException {
		Indicator short1 = ExamplePlans.indicator("产出指标", "数量指标", "1个");
		XSSFSheet sheet = written(ExamplePlans.listed(1,
				ExamplePlans.content(ExamplePlans.header("一个名称特别长的项目".repeat(6), "1"), List.of(short1, short1))))
			.sheet();

		float height = sheet.getRow(FIRST).getHeightInPoints() + sheet.getRow(FIRST + 1).getHeightInPoints();
		assertThat(height).isGreaterThan(5 * 13);
	}

	@Test
	void keepsNoPlanThatWasWritten() {
		IndicatorList list = new IndicatorList(OutputStream.nullOutputStream(), HEADING, false);
		List<WeakReference<ListedPlan>> written = new ArrayList<>();
		IntStream.rangeClosed(1, 20_000).forEach((n) -> {
			ListedPlan plan = ExamplePlans.listed(n, ExamplePlans.content(n, 2));
			written.add(new WeakReference<>(plan));
			list.add(plan);
		});
		System.gc();

		assertThat(written.stream().filter((plan) -> plan.get() != null)).hasSizeLessThan(10);
		list.finish(STATEMENT);
	}

	private static List<String> target(XSSFRow row) {
		return IntStream.rangeClosed(11, 16).mapToObj((column) -> row.getCell(column).toString()).toList();
	}

	private static WrittenWorkbook written(ListedPlan... plans) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		IndicatorList list = new IndicatorList(out, HEADING, true);
		Stream.of(plans).forEach(list::add);
		list.finish(STATEMENT);
		return new WrittenWorkbook(out.toByteArray());
	}

}
