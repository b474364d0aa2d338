package org.yardstick.intake.office.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.yardstick.intake.office.Blocks;
import org.yardstick.intake.office.OfficeFile;
import org.yardstick.intake.office.OfficeZip;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;
import org.yardstick.intake.source.SourceTable;

import static org.assertj.core.api.Assertions.assertThat;

class WordReaderTests {

	@Test
	void keepsParagraphsAndTablesInTheirOrder() {
		SourceDocument document = read(p("项目支出绩效目标申报表") + "<w:p/>" + p("（2026年度）")
				+ table("", row(cell("项目名称"), cell("村庄道路整修"))) + p("填报单位（盖章）：") + table("", row(cell("合计"))));

		assertThat(document.name()).isEqualTo("申报表.docx");
		assertThat(document.blocks()).hasSize(5);
		assertThat(document.blocks().get(1)).isEqualTo(new SourceParagraph("第2段", "（2026年度）"));
		assertThat(document.blocks().get(3)).isEqualTo(new SourceParagraph("第3段", "填报单位（盖章）："));
		assertThat(((SourceTable) document.blocks().get(4)).name()).isEqualTo("表2");
		assertThat(((SourceTable) document.blocks().get(4)).aligned()).isTrue();
	}

	@Test
	void placesMergedCellsOnTheGrid() {
		SourceDocument document = read(table("", row(cell("项目名称"), cell("<w:gridSpan w:val='3'/>", "村庄道路整修")),
				row(cell("<w:vMerge w:val='restart'/>", "产出指标"), cell("数量指标"), cell("整修里程"), cell("≥12公里")),
				row(cell("<w:vMerge/>", ""), cell("质量指标"), cell("验收合格率"), cell("100%")),
				row(cell("<w:vMerge w:val='continue'/>", ""), cell("时效指标"), cell("完成时间"), cell("12月底前")),
				row(cell("<w:vMerge w:val='restart'/>", "效益指标"), cell("社会效益"), cell("受益人口"), cell("3000人"))));

		assertThat(Blocks.grid(document)).containsExactly(List.of("0+1×1 项目名称", "1+3×1 村庄道路整修"),
				List.of("0+1×3 产出指标", "1+1×1 数量指标", "2+1×1 整修里程", "3+1×1 ≥12公里"),
				List.of("1+1×1 质量指标", "2+1×1 验收合格率", "3+1×1 100%"), List.of("1+1×1 时效指标", "2+1×1 完成时间", "3+1×1 12月底前"),
				List.of("0+1×1 效益指标", "1+1×1 社会效益", "2+1×1 受益人口", "3+1×1 3000人"));
	}

	@Test
	void countsCellsAcrossARowWithThoseThatHangDown() {
		SourceDocument document = read(table("", row(cell("<w:vMerge w:val='restart'/>", "产出"), cell("数量")),
				row(cell("<w:vMerge/>", ""), cell("质量"))));

		assertThat(Blocks.tables(document).get(0).rows().get(1).cells().get(0).where()).isEqualTo("表1 第2行 第2格");
	}

	@Test
	void leavesOutWhatAMergedCellCovers() {
		SourceDocument document = read(table("", row(cell("<w:vMerge w:val='restart'/>", "产出指标"), cell("数量")),
				row(cell("<w:vMerge/>", "产出指标"), cell("质量"))));

		assertThat(Blocks.texts(document)).containsExactly(List.of("产出指标", "数量"), List.of("质量"));
	}

	@Test
	void keepsACellThatContinuesNothing() {
		SourceDocument document = read(table("", row(cell("<w:vMerge/>", "产出指标"), cell("数量")),
				row(cell("<w:vMerge/><w:gridSpan w:val='2'/>", "备注"))));

		assertThat(Blocks.grid(document)).containsExactly(List.of("0+1×1 产出指标", "1+1×1 数量"), List.of("0+2×1 备注"));
	}

	@Test
	void mergesCellsTheOldWayToo() {
		SourceDocument document = read(
				table("", row(cell("<w:hMerge w:val='restart'/>", "项目名称"), cell("<w:hMerge/>", ""), cell("道路整修"))));

		assertThat(Blocks.grid(document)).containsExactly(List.of("0+2×1 项目名称", "2+1×1 道路整修"));
	}

	@Test
	void leavesColumnsFreeAtTheEndsOfARow() {
		SourceDocument document = read(table("",
				"<w:tr><w:trPr><w:gridBefore w:val='2'/><w:gridAfter w:val='1'/></w:trPr>" + cell("小计") + "</w:tr>",
				row(cell("一"), cell("二"), cell("三"), cell("四"))));

		assertThat(Blocks.grid(document).get(0)).containsExactly("2+1×1 小计");
	}

	@Test
	void placesCellsByTheirWidthsWhereSpansAreMissing() {
		SourceDocument document = read(table("", row(wide(5000, "项目名称"), wide(5000, "道路整修")),
				row(wide(2500, "开始"), wide(2510, "2026-01"), wide(2490, "结束"), wide(2500, "2026-12"))));

		assertThat(Blocks.grid(document)).containsExactly(List.of("0+2×1 项目名称", "2+2×1 道路整修"),
				List.of("0+1×1 开始", "1+1×1 2026-01", "2+1×1 结束", "3+1×1 2026-12"));
	}

	@Test
	void placesCellsByTheirSpansWhereNeitherIsWhole() {
		SourceDocument document = read(
				table("", row(wide(5000, "项目名称"), cell("道路整修")), row(cell("甲"), cell("乙"), cell("丙"))));

		assertThat(Blocks.grid(document)).containsExactly(List.of("0+1×1 项目名称", "1+1×1 道路整修"),
				List.of("0+1×1 甲", "1+1×1 乙", "2+1×1 丙"));
	}

	@Test
	void readsRowsAndCellsWithinContentControls() {
		SourceDocument document = read(
				table("",
						"<w:sdt><w:sdtPr/><w:sdtContent>" + row(cell("项目名称"), sdtCell(cell("道路整修")))
								+ "</w:sdtContent></w:sdt>",
						row(cell("项目编码"), "<w:tc>" + sdt("", p("31001")) + "</w:tc>")));

		assertThat(Blocks.texts(document)).containsExactly(List.of("项目名称", "道路整修"), List.of("项目编码", "31001"));
	}

	@Test
	void leavesOutWhatInvitesToFillIn() {
		SourceDocument document = read(
				table("", row(cell("联系人"), "<w:tc>" + sdt("<w:showingPlcHdr/>", p("单击此处输入文字")) + "</w:tc>")));

		assertThat(Blocks.texts(document)).containsExactly(List.of("联系人", ""));
	}

	@Test
	void keepsInsertedWordsAndLeavesOutDeletedAndHiddenOnes() {
		SourceDocument document = read("<w:p><w:r><w:t>整修</w:t></w:r><w:ins><w:r><w:t>村内</w:t></w:r></w:ins>"
				+ "<w:del><w:r><w:delText>城区</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>"
				+ "<w:moveTo><w:r><w:t>道路</w:t></w:r></w:moveTo>"
				+ "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗语</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>12公里</w:t></w:r></w:p>");

		assertThat(Blocks.lines(document)).containsExactly("整修村内道路12公里");
	}

	@Test
	void leavesOutDeletedRows() {
		SourceDocument document = read(
				table("", row(cell("甲")), "<w:tr><w:trPr><w:del/></w:trPr>" + cell("乙") + "</w:tr>", row(cell("丙"))));

		assertThat(Blocks.texts(document)).containsExactly(List.of("甲"), List.of("丙"));
	}

	@Test
	void keepsParagraphsAndLineBreaksOfACellAsLines() {
		SourceDocument document = read(table("",
				row("<w:tc><w:p/>" + p("1.整修道路。")
						+ "<w:p><w:r><w:t>2.安装路灯，</w:t><w:br/><w:t>共80盏。</w:t></w:r></w:p><w:p/>" + p("3.验收。")
						+ "<w:p/></w:tc>")));

		assertThat(Blocks.texts(document)).containsExactly(List.of("1.整修道路。\n2.安装路灯，\n共80盏。\n\n3.验收。"));
	}

	@Test
	void makesLinesOfATableWithinWords() {
		SourceDocument document = read(table("", row(cell("测算依据"), "<w:tc>" + p("明细如下：")
				+ table("", row(cell("路面"), cell("90万元")), row(cell("路灯"), cell("35万元"))) + "<w:p/></w:tc>")));

		assertThat(Blocks.texts(document)).containsExactly(List.of("测算依据", "明细如下：\n路面\t90万元\n路灯\t35万元"));
	}

	@Test
	void unwrapsATableThatOnlyFramesOthers() {
		SourceDocument document = read(
				table("", row("<w:tc>" + p("绩效目标申报表") + table("", row(cell("项目名称"), cell("道路整修"))) + "</w:tc>")));

		assertThat(Blocks.lines(document)).containsExactly("绩效目标申报表");
		assertThat(Blocks.texts(document)).containsExactly(List.of("项目名称", "道路整修"));
	}

	@Test
	void readsATextBoxOnce() {
		SourceDocument document = read(
				"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>" + p("附件1")
						+ "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
						+ p("附件1") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
						+ "<w:r><w:t>申报表</w:t></w:r></w:p>");

		assertThat(Blocks.lines(document)).containsExactly("申报表", "附件1");
	}

	@Test
	void readsTheFallbackWhereTheChoiceSaysNothing() {
		SourceDocument document = read("<w:p><w:r><mc:AlternateContent><mc:Choice Requires='x'><w:drawing/></mc:Choice>"
				+ "<mc:Fallback><w:t>80盏</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>");

		assertThat(Blocks.lines(document)).containsExactly("80盏");
	}

	@Test
	void readsSignsOfTheSymbolFont() {
		SourceDocument document = read("<w:p><w:r><w:sym w:font='Symbol' w:char='F0B3'/><w:t>95%，</w:t>"
				+ "<w:sym w:font='Symbol' w:char='00A3'/><w:t>3次，</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>"
				+ "<w:t>\uF0B1</w:t></w:r><w:r><w:t>2%</w:t><w:sym w:font='Wingdings 2' w:char='F052'/></w:r></w:p>");

		assertThat(Blocks.lines(document)).containsExactly("≥95%，≤3次，±2%☑");
	}

	@Test
	void readsTabsHyphensAndFormulas() {
		SourceDocument document = read(
				"<w:p><w:r><w:t>2026</w:t><w:noBreakHyphen/><w:t>01</w:t><w:tab/><w:t>起</w:t></w:r>"
						+ "<m:oMath><m:r><m:t>≥</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>");

		assertThat(Blocks.lines(document)).containsExactly("2026-01\t起≥1/2");
	}

	@Test
	void readsOnlyTheResultsOfFields() {
		SourceDocument document = read("<w:p>" + field("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>"
				+ field("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + field("separate")
				+ "<w:r><w:t>7</w:t></w:r>" + field("end") + field("separate") + "<w:r><w:t>共2页</w:t></w:r>"
				+ field("end") + "<w:fldSimple w:instr='DATE'><w:r><w:t>2026年</w:t></w:r></w:fldSimple></w:p>");

		assertThat(Blocks.lines(document)).containsExactly("共2页2026年");
	}

	@Test
	void doesNotLoseTheRestOfADocumentToAFieldWithoutEnd() {
		SourceDocument document = read("<w:p>" + field("begin") + "<w:r><w:t>PAGE</w:t></w:r></w:p>" + p("项目名称"));

		assertThat(Blocks.lines(document)).containsExactly("项目名称");
	}

	@Test
	void readsWhatFieldsOfOldFormsShow() {
		SourceDocument document = read(
				"<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/>"
						+ "<w:listEntry w:val='一次性项目'/><w:listEntry w:val='延续性项目'/></w:ddList></w:ffData></w:fldChar></w:r>"
						+ field("end")
						+ "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>"
						+ "</w:ffData></w:fldChar></w:r>" + field("end") + "</w:p>");

		assertThat(Blocks.lines(document)).containsExactly("延续性项目☑");
	}

	@Test
	void writesTheNumbersOfLists() {
		String numbering = "<w:abstractNum w:abstractNumId='3'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/>"
				+ "<w:lvlText w:val='%1、'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/>"
				+ "</w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='4'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>"
				+ "<w:lvlText w:val='\uF0B7'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='3'/></w:num>"
				+ "<w:num w:numId='2'><w:abstractNumId w:val='3'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>"
				+ "<w:num w:numId='9'><w:abstractNumId w:val='4'/></w:num>";
		String styles = "<w:style w:styleId='List'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
				+ "<w:style w:styleId='Mine'><w:basedOn w:val='List'/></w:style>";
		byte[] file = OfficeZip
			.word(item(1, 0, "总体目标") + item(1, 1, "整修道路") + item(1, 1, "安装路灯") + item(1, 0, "年度目标") + item(1, 1, "验收")
					+ "<w:p><w:pPr><w:pStyle w:val='Mine'/></w:pPr><w:r><w:t>其他</w:t></w:r></w:p>" + item(2, 0, "附则")
					+ item(9, 0, "要点") + item(0, 0, "没有编号"))
			.lists(numbering, styles)
			.bytes();

		assertThat(Blocks.lines(OfficeFile.read("申报表.docx", file))).containsExactly("一、总体目标", "1. 整修道路", "2. 安装路灯",
				"二、年度目标", "1. 验收", "三、其他", "五、附则", "要点", "没有编号");
	}

	@Test
	void leavesOutNotesCommentsAndDescriptionsOfPictures() {
		SourceDocument document = read(
				"<w:p><w:r><w:t>目标</w:t><w:footnoteReference w:id='1'/><w:commentReference w:id='1'/>"
						+ "<w:drawing><docPr xmlns='x' descr='公章'/></w:drawing></w:r></w:p><w:sectPr><w:headerReference r:id='h'/></w:sectPr>");

		assertThat(Blocks.lines(document)).containsExactly("目标");
	}

	@Test
	void trimsBlanksThatWordDoesNotShow() {
		SourceDocument document = read("<w:p><w:r><w:t>\n  整修 </w:t><w:t xml:space='preserve'> 道路</w:t></w:r></w:p>");

		assertThat(Blocks.lines(document)).containsExactly("整修 道路");
	}

	@Test
	void readsTheStrictFormOfTheStandard() {
		String strict = OfficeZip.document(p("绩效目标"))
			.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
					"http://purl.oclc.org/ooxml/wordprocessingml/main");
		byte[] file = OfficeZip.word("").part("word/document.xml", strict).bytes();

		assertThat(Blocks.lines(OfficeFile.read("申报表.docx", file))).containsExactly("绩效目标");
	}

	@Test
	void readsWhatPoiWrites() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("项目支出绩效目标表");
			XWPFTable table = document.createTable(2, 2);
			table.getRow(0).getCell(0).setText("项目名称");
			table.getRow(1).getCell(1).setText("≥95%");
			document.write(file);
		}

		SourceDocument document = OfficeFile.read("目标表.docx", file.toByteArray());

		assertThat(Blocks.lines(document)).containsExactly("项目支出绩效目标表");
		assertThat(Blocks.texts(document)).containsExactly(List.of("项目名称", ""), List.of("", "≥95%"));
	}

	private static SourceDocument read(String body) {
		return OfficeFile.read("申报表.docx", OfficeZip.word(body).bytes());
	}

	private static String p(String text) {
		return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	private static String item(int list, int level, String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list
				+ "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	private static String field(String type) {
		return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
	}

	private static String table(String grid, String... rows) {
		return "<w:tbl><w:tblPr/>" + grid + String.join("", rows) + "</w:tbl>";
	}

	private static String row(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	private static String cell(String text) {
		return cell("", text);
	}

	private static String wide(int width, String text) {
		return cell("<w:tcW w:w='" + width + "' w:type='dxa'/>", text);
	}

	private static String cell(String properties, String text) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
	}

	private static String sdt(String properties, String content) {
		return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
	}

	private static String sdtCell(String cell) {
		return sdt("", cell);
	}

}
