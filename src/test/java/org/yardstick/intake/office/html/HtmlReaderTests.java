package org.yardstick.intake.office.html;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.intake.office.Blocks;
import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HtmlReaderTests {

	@Test
	void placesCellsWithTheirSpans() {
		SourceDocument document = read("<h1>绩效目标表</h1><table><thead><tr><th>一级</th><th colspan=2>二级</th></tr></thead>"
				+ "<tbody><tr><td rowspan=2>产出指标</td><td>数量</td><td>≥3次</td></tr><tr><td>质量</td><td>100%</td></tr></tbody></table>");

		assertThat(Blocks.lines(document)).containsExactly("绩效目标表");
		assertThat(Blocks.grid(document)).containsExactly(List.of("0+1×1 一级", "1+2×1 二级"),
				List.of("0+1×2 产出指标", "1+1×1 数量", "2+1×1 ≥3次"), List.of("1+1×1 质量", "2+1×1 100%"));
		assertThat(Blocks.tables(document).get(0).rows().get(2).cells().get(0).where()).isEqualTo("表1 第3行 第2格");
	}

	@Test
	void readsWhatExcelCopies() {
		SourceDocument document = read(
				"""
						<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
						<style><!--td {mso-number-format:General;}--></style></head><body><!--StartFragment-->
						<table><col width=72><tr height=19><td class=xl65 x:num>200000</td><td>1.整修道路。<br
						    style='mso-data-placement:same-cell'>
						    2.安装路灯。</td><td></td></tr>
						<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]></table>
						<!--EndFragment--></body></html>""");

		assertThat(Blocks.texts(document)).containsExactly(List.of("200000", "1.整修道路。\n2.安装路灯。", ""));
	}

	@Test
	void readsWhatWordCopies() {
		SourceDocument document = read(
				"""
						<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--[if gte mso 9]><xml><o:X>1</o:X></xml><![endif]-->
						<p class=MsoNormal><span lang=EN-US>2026</span>年度<o:p></o:p></p><p><span style='mso-hide:all;display:none'>暗语</span></p>
						<table class=MsoTableGrid><tr><td><p class=MsoListParagraph><![if !supportLists]><span lang=EN-US><span
						style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>整修<span
						lang=EN-US><o:p></o:p></span></p><p><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp;
						</span></span></span>验收</p></td></tr></table></body></html>""");

		assertThat(Blocks.lines(document)).containsExactly("2026年度");
		assertThat(Blocks.texts(document)).containsExactly(List.of("1. 整修\n验收"));
	}

	@Test
	void readsListsAndFieldsOfWebPages() {
		SourceDocument document = read(
				"<table><tr><td><ol start=3><li>整修<li>验收</ol><ul><li>要点</ul></td><td><input value='道路'>"
						+ "<input type=hidden value=x><select><option>甲<option selected>乙</select></td><td><textarea>目标</textarea></td></tr></table>");

		assertThat(Blocks.texts(document)).containsExactly(List.of("3. 整修\n4. 验收\n要点", "道路乙", "目标"));
	}

	@Test
	void makesLinesOfATableWithinWordsAndUnwrapsFrames() {
		SourceDocument document = read(
				"<table><tr><td><table><tr><td>测算依据</td><td>明细：<table><tr><td>路面<td>90万元</table></td></tr>"
						+ "</table></td></tr></table>");

		assertThat(Blocks.texts(document)).containsExactly(List.of("测算依据", "明细：\n路面\t90万元"));
	}

	@Test
	void neitherRunsNorShowsScriptsAndPictures() {
		SourceDocument document = read(
				"<p onclick='x()'>目标<script>alert(1)</script><img src='http://a.invalid/x.png' alt='章'></p>");

		assertThat(Blocks.lines(document)).containsExactly("目标");
	}

	@ParameterizedTest
	@ValueSource(strings = { "colspan=0", "colspan=-5", "colspan=x", "rowspan=99999999999", "rowspan=-1", "rowspan=0" })
	void bearsSpansThatMakeNoSense(String span) {
		SourceDocument document = read("<table><tr><td " + span + ">甲</td><td>乙</td></tr></table>");

		assertThat(Blocks.grid(document)).containsExactly(List.of("0+1×1 甲", "1+1×1 乙"));
	}

	@Test
	void shortensASpanThatRunsIntoACellFromAbove() {
		SourceDocument document = read("<table><tr><td>甲<td rowspan=2>乙</tr><tr><td colspan=2>丙</tr></table>");

		assertThat(Blocks.grid(document)).containsExactly(List.of("0+1×1 甲", "1+1×2 乙"), List.of("0+1×1 丙"));
	}

	@Test
	void refusesATableThatIsTooWide() {
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> read("<table><tr><td colspan=900>甲<td colspan=900>乙</table>"))
			.withMessageContaining("列");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<table><tr><td>", "<div>", "<b>" })
	void refusesDeepNesting(String element) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> read(element.repeat(20_000) + "甲"))
			.withMessageContaining("嵌套");
	}

	@Test
	void refusesMoreCellsThanAFileMayHold() {
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> read("<table>" + "<tr><td><td><td><td>".repeat(ReadingLimits.CELLS / 4 + 1) + "</table>"))
			.withMessageContaining("单元格");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<table><tr><td>甲</td></tr></table>", "\n<!DOCTYPE html><html></html>", "<p>目标</p>",
			"Version:1.0\r\nStartHTML:0000000105\r\n<html><body></body></html>",
			"<?xml version=\"1.0\"?>\n<html></html>" })
	void knowsHtml(String text) {
		assertThat(HtmlReader.isHtml(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "项目名称\t道路整修", "1. <p>目标</p>", "<3次", "<95% </p>",
			"<?xml version=\"1.0\"?><Workbook></Workbook>" })
	void takesOtherTextForWhatItIs(String text) {
		assertThat(HtmlReader.isHtml(text)).isFalse();
	}

	private static SourceDocument read(String html) {
		return HtmlReader.read("粘贴的内容", html);
	}

}
