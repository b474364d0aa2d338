package org.yardstick.intake.office.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.intake.office.Blocks;
import org.yardstick.intake.office.OfficeFile;
import org.yardstick.intake.office.OfficeZip;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;
import org.yardstick.intake.source.SourceTable;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExcelReaderTests {

	@Test
	void makesATableOfASheetWithItsMergedRegions() {
		SourceDocument document = read(
				rows(row(1, text("A1", "绩效目标表")), row(3, text("A3", "产出指标"), text("B3", "数量"), text("C3", "≥3次")),
						row(4, text("B4", "质量"), text("C4", "100%"))),
				"A1:C1", "A3:A4");

		SourceTable table = Blocks.tables(document).get(0);
		assertThat(table.name()).isEqualTo("工作表“Sheet1”");
		assertThat(table.aligned()).isTrue();
		assertThat(Blocks.grid(document)).containsExactly(List.of("0+3×1 绩效目标表"),
				List.of("0+1×2 产出指标", "1+1×1 数量", "2+1×1 ≥3次"), List.of("1+1×1 质量", "2+1×1 100%"));
	}

	@Test
	void saysWhereACellStandsInTheSheetThoughBlankRowsAreLeftOut() {
		SourceDocument document = read(rows(row(2, text("A2", "产出指标"), text("B2", "数量")), row(7, text("B7", "质量"))),
				"A2:A7");

		SourceTable table = Blocks.tables(document).get(0);
		assertThat(table.rows()).hasSize(2);
		assertThat(table.rows().get(0).cells().get(0).rows()).isEqualTo(2);
		assertThat(table.rows().get(1).cells()).singleElement()
			.satisfies((cell) -> assertThat(cell.where()).isEqualTo("第7行 第2格"));
	}

	@Test
	void namesTheSheetOfACellWhereThereAreSeveral() {
		byte[] file = OfficeZip
			.excel("<sheet name='项目一' r:id='worksheet1'/><sheet name='项目二' r:id='worksheet1'/>",
					rows(row(5, text("A5", "甲"), text("B5", "乙"))))
			.bytes();

		assertThat(Blocks.tables(OfficeFile.read("表.xlsx", file))).extracting(SourceTable::name)
			.containsExactly("工作表“项目一”", "工作表“项目二”");
		assertThat(Blocks.tables(OfficeFile.read("表.xlsx", file)).get(1).rows().get(0).cells().get(1).where())
			.isEqualTo("工作表“项目二” 第5行 第2格");
	}

	@Test
	void leavesOutHiddenAndBlankSheetsAndNamesThoseThatPeopleHid() {
		byte[] file = OfficeZip.excel(
				"<sheet name='选项' state='hidden' r:id='worksheet1'/><sheet name='暗' state='veryHidden' r:id='worksheet1'/>"
						+ "<sheet name='图' r:id='nothing'/><sheet name='空' r:id='worksheet1'/>",
				rows(row(1, "<c r='A1' s='0'/>")))
			.bytes();

		assertThat(OfficeFile.read("表.xlsx", file).blocks()).singleElement()
			.asInstanceOf(InstanceOfAssertFactories.type(SourceParagraph.class))
			.satisfies((named) -> {
				assertThat(named.where()).isEqualTo("工作表“选项”");
				assertThat(named.text()).contains("隐藏", "没有读入");
			});
	}

	@Test
	void fillsTheGridWithBlankCells() {
		SourceDocument document = read(rows(row(1, text("A1", "联系人"), text("C1", "电话")), row(2, text("B2", "甲"))));

		assertThat(Blocks.texts(document)).containsExactly(List.of("联系人", "", "电话"), List.of("", "甲", ""));
	}

	@Test
	void readsRowsThatAFilterHides() {
		SourceDocument document = read("<sheetData><row r='1' hidden='1'>" + text("A1", "项目名称") + "</row></sheetData>");

		assertThat(Blocks.texts(document)).containsExactly(List.of("项目名称"));
	}

	@Test
	void leavesOutWhatAMergedRegionCovers() {
		SourceDocument document = read(
				rows(row(1, text("A1", "产出"), text("B1", "暗")), row(2, text("A2", "暗"), text("C2", "数量"))), "A1:B2");

		assertThat(Blocks.texts(document)).containsExactly(List.of("产出", ""), List.of("数量"));
	}

	@Test
	void readsTheFirstOfRegionsThatOverlap() {
		SourceDocument document = read(rows(row(1, text("A1", "甲"), text("B1", "乙"), text("C1", "丙"))), "A1:B1",
				"B1:C1");

		assertThat(Blocks.grid(document)).containsExactly(List.of("0+2×1 甲", "2+1×1 丙"));
	}

	@Test
	void cutsRegionsOffWhereTheSheetEnds() {
		SourceDocument document = read(rows(row(1, text("A1", "标题")), row(2, text("A2", "甲"), text("B2", "乙"))),
				"A1:XFD1");

		assertThat(Blocks.grid(document).get(0)).containsExactly("0+2×1 标题");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "3个|#NAME?|e|=3个", "1500 万|#VALUE!|e|=1500 万", "100%|1|n|=100%", "0|0|n|=0",
					"63.66|63.66|n|=63.66", "-5|-5|n|=-5", "SUM(B1:B3)|200000|n|200000", "B5|12|n|12",
					"B5&\"个\"|3个|str|3个", "\"001\"|001|str|001", "B5/0|#DIV/0!|e|#DIV/0!", "SUM(B5)|#VALUE!|e|#VALUE!",
					"7000000/10000|700|n|700", "表1!A1|#REF!|e|#REF!", "1B级|#NAME?|e|=1B级",
					"WEBSERVICE(\"http://a.invalid\")||str|=WEBSERVICE(\"http://a.invalid\")" })
	void tellsTargetsThatWereTypedFromFormulas(String formula, String value, String type, String text) {
		SourceDocument document = read(rows(row(1, "<c r='A1' t='" + type + "'><f>" + formula.replace("&", "&amp;")
				+ "</f>" + ((value != null) ? "<v>" + value + "</v>" : "") + "</c>")));

		assertThat(Blocks.texts(document)).containsExactly(List.of(text));
	}

	@Test
	void readsATargetThatWasFilledDown() {
		SourceDocument document = read(rows(row(1, "<c r='A1'><f t='shared' ref='A1:A2' si='0'>100%</f><v>1</v></c>"),
				row(2, "<c r='A2'><f t='shared' si='0'/><v>1</v></c>")));

		assertThat(Blocks.texts(document)).containsExactly(List.of("=100%"), List.of("=100%"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "200000|General|200000", "0.30000000000000004|General|0.3", "7E6|General|7000000",
					"1.2345678901234E+14|General|123456789012340", "12900820219211|General|12900820219211",
					"123456789012345678|General|123456789012345678", "1E-7|General|0.0000001", "-0|General|0",
					"1.005|0.00|1.005", "200000.5|#,##0.00|200000.5", "0.95|0.00%|95%", "0.9512|0%|95.12%", "1|0%|100%",
					"0.28999999999999998|0%|29%", "-0.05|0%|-5%", "3|0\"个\"|3个", "12|\"≥\"0|≥12", "90|\"第\"0\"名\"|第90名",
					"31|00000|00031", "5|0_ |5", "6.5|¥#,##0.00|6.5", "8|[$¥-804]#,##0|8", "123456|0!.0,\"万\"|123456",
					"5|0;[Red]-0;\"无\"|5", "44197|yyyy/m/d|2021-01-01", "44197|yyyy\"年\"m\"月\"d\"日\"|2021-01-01",
					"44197|[$-804]yyyy\"年\"m\"月\"|2021年1月", "44197|m\"月\"d\"日\"|2021-01-01",
					"44211|yyyy\"年\"m\"月\"|2021-01-15", "44197.354166666664|yyyy/m/d h:mm|2021-01-01 08:30",
					"0.3541666666666667|h:mm|08:30", "44197|[DBNum1]yyyy\"年\"m\"月\"d\"日\"|2021-01-01", "-3|yyyy/m/d|-3",
					"5|\"d\"0|d5", "1E+400|General|1E+400" })
	void writesNumbersAsReadButNeverRounded(String stored, String format, String text) {
		byte[] file = OfficeZip.excel(rows(row(1, "<c r='A1' s='1'><v>" + stored + "</v></c>")))
			.formats(format)
			.bytes();

		assertThat(Blocks.texts(OfficeFile.read("表.xlsx", file))).containsExactly(List.of(text));
	}

	@Test
	void countsDaysFrom1904WhereTheWorkbookDoes() {
		byte[] file = OfficeZip.excel(rows(row(1, "<c r='A1' s='1'><v>42735</v></c>")))
			.formats("yyyy-mm-dd")
			.part("xl/workbook.xml",
					"<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='r'><workbookPr date1904='1'/>"
							+ "<sheets><sheet name='Sheet1' r:id='worksheet1'/></sheets></workbook>")
			.bytes();

		assertThat(Blocks.texts(OfficeFile.read("表.xlsx", file))).containsExactly(List.of("2021-01-01"));
	}

	@Test
	void readsStringsInRunsWithoutTheirPronunciation() {
		byte[] file = OfficeZip
			.excel(rows(row(1, "<c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c><c r='C1' t='s'><v>9</v></c>")))
			.part("xl/sharedStrings.xml",
					"<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>数量</t></si>"
							+ "<si><r><rPr><b/></rPr><t>整修</t></r><r><t>道路_x000D_&#10;12_x005F_x0041_</t></r><rPh sb='0' eb='1'><t>zheng</t></rPh></si></sst>")
			.bytes();

		assertThat(Blocks.texts(OfficeFile.read("表.xlsx", file))).containsExactly(List.of("整修道路\n12_x0041_", "数量"));
	}

	@Test
	void readsBooleansDatesAndCellsWithoutReference() {
		SourceDocument document = read(
				"<sheetData><row><c t='b'><v>1</v></c><c t='d'><v>2021-01-01T00:00:00</v></c></row></sheetData>");

		assertThat(Blocks.texts(document)).containsExactly(List.of("TRUE", "2021-01-01"));
	}

	@Test
	void refusesPlacesThatASheetDoesNotHave() {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> read(rows(row(1, text("XFE1", "甲")))));
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> read(rows(row(1, text("A1048577", "甲")))));
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> read(rows(row(1, text("A", "甲")))));
	}

	@Test
	void readsWhatPoiWrites() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet("目标表");
			XSSFRow row = sheet.createRow(2);
			row.createCell(0).setCellValue("项目总额");
			row.createCell(2).setCellValue(0.1 + 0.2);
			CellStyle quoted = workbook.createCellStyle();
			quoted.setQuotePrefixed(true);
			row.createCell(3).setCellValue("=3个");
			row.getCell(3).setCellStyle(quoted);
			sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 1));
			workbook.write(file);
		}

		assertThat(Blocks.grid(OfficeFile.read("目标表.xlsx", file.toByteArray())))
			.containsExactly(List.of("0+2×1 项目总额", "2+1×1 0.3", "3+1×1 =3个"));
	}

	private static SourceDocument read(String sheetData, String... merged) {
		String regions = merged.length == 0 ? ""
				: "<mergeCells><mergeCell ref='" + String.join("'/><mergeCell ref='", merged) + "'/></mergeCells>";
		return OfficeFile.read("表.xlsx", OfficeZip.excel(sheetData + regions).bytes());
	}

	private static String rows(String... rows) {
		return "<sheetData>" + String.join("", rows) + "</sheetData>";
	}

	private static String row(int number, String... cells) {
		return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
	}

	private static String text(String place, String text) {
		return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
	}

}
