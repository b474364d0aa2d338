package org.yardstick.intake.text;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.yardstick.intake.source.SourceBlock;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.intake.source.SourceTable;

import static org.assertj.core.api.Assertions.assertThat;

class TextReaderTests {

	@Test
	void readsARowALineWithTabsBetweenItsCells() {
		assertThat(blocks("项目绩效目标表\n\n项目名称\t路灯维护\t\n\t数量指标\t路灯数量\n")).containsExactly("项目绩效目标表",
				List.of(List.of("项目名称", "路灯维护", ""), List.of("", "数量指标", "路灯数量")));
	}

	@Test
	void readsACellALineWithATabBeforeIt() {
		assertThat(blocks("\t项目名称\n\t路灯维护\n\n\t预算数\n\t20万元\n"))
			.containsExactly(List.of(List.of("项目名称", "路灯维护"), List.of("预算数", "20万元")));
	}

	@Test
	void keepsBlankCells() {
		assertThat(blocks("\t\n\t数量指标\n\t\n\n\t\n\t质量指标\n\t100%\n"))
			.containsExactly(List.of(List.of("", "数量指标", ""), List.of("", "质量指标", "100%")));
	}

	@Test
	void goesOnWithACellInLinesWithoutATab() {
		assertThat(blocks("\t项目\n\n编码\n\t07\n\n\t目标\n\t1.完好\n2.及时\n"))
			.containsExactly(List.of(List.of("项目\n编码", "07"), List.of("目标", "1.完好\n2.及时")));
	}

	@Test
	void goesOnWithATableOverTheEndOfAPage() {
		assertThat(blocks("产出指标\t数量指标\t路灯数量\t120盏\n\n\n\t质量指标\t完好率\t95%\n"))
			.containsExactly(List.of(List.of("产出指标", "数量指标", "路灯数量", "120盏"), List.of("", "质量指标", "完好率", "95%")));
	}

	@Test
	void endsATableOfSingleCellsAfterSeveralEmptyLines() {
		assertThat(blocks("\t项目名称\n\t路灯维护\n\n\n\t项目名称\n\t桥梁维护\n")).hasSize(2);
	}

	@Test
	void doesNotEndATableBeforeARowOfAMergedCellAbove() {
		assertThat(blocks("\t绩效目标\n\t目标1\n\n\n\n\t\n\t目标2\n"))
			.containsExactly(List.of(List.of("绩效目标", "目标1"), List.of("", "目标2")));
	}

	@Test
	void readsBothWaysInOneText() {
		assertThat(blocks("\t项目名称\n\t路灯维护\n\n\n项目支出绩效目标表\n\n项目名称\t桥梁维护\n实施单位\t某局\n")).containsExactly(
				List.of(List.of("项目名称", "路灯维护")), "项目支出绩效目标表", List.of(List.of("项目名称", "桥梁维护"), List.of("实施单位", "某局")));
	}

	@Test
	void joinsATitleThatIsBrokenOverLines() {
		assertThat(blocks("\n\n路灯维护及桥梁检测\n\n项目绩效目标表\n\n\t项目名称\n\t路灯维护\n")).startsWith("路灯维护及桥梁检测项目绩效目标表");
	}

	@Test
	void doesNotJoinAHeadingWithTheTitleBelow() {
		assertThat(blocks("二、项目绩效目标\n\n路灯维护绩效目标表\n\n\t项目名称\n\t路灯维护\n")).startsWith("二、项目绩效目标", "路灯维护绩效目标表");
		assertThat(blocks("工贸科\n\n项目支出绩效目标申报表\n\n项目名称\t路灯维护\n")).startsWith("工贸科", "项目支出绩效目标申报表");
	}

	@Test
	void takesTitlesApartThatAreGluedTogether() {
		assertThat(blocks("路灯维护绩效目标表桥梁检测绩效目标表\n")).containsExactly("路灯维护绩效目标表", "桥梁检测绩效目标表");
	}

	@Test
	void removesTheMarksOfAWordProcessor() {
		assertThat(blocks("\uFEFF[bookmark: _Toc1]1.路灯维护绩效目标表\n[bookmark: _GoBack]\n")).containsExactly("1.路灯维护绩效目标表");
	}

	@Test
	void saysWhereEverythingStands() {
		List<SourceBlock> blocks = read("说明\r\n\r\n甲\t乙\r丙\t丁").blocks();

		assertThat(((SourceParagraph) blocks.get(0)).where()).isEqualTo("第1行");
		assertThat(cells((SourceTable) blocks.get(1))).extracting(SourceCell::where)
			.containsExactly("第3行 第1格", "第3行 第2格", "第4行 第1格", "第4行 第2格");
		assertThat(cells((SourceTable) blocks.get(1))).extracting(SourceCell::column).containsExactly(0, 1, 0, 1);
		assertThat(((SourceTable) blocks.get(1)).aligned()).isFalse();
	}

	@Test
	void aTextWithoutWordsHasNoBlocks() {
		assertThat(blocks("")).isEmpty();
		assertThat(blocks("\n \n")).isEmpty();
	}

	private static List<Object> blocks(String text) {
		return read(text).blocks().stream().map(TextReaderTests::plain).toList();
	}

	private static SourceDocument read(String text) {
		return TextReader.read("选编.txt", text);
	}

	private static Object plain(SourceBlock block) {
		if (block instanceof SourceParagraph paragraph) {
			return paragraph.text();
		}
		return ((SourceTable) block).rows().stream().map(TextReaderTests::texts).toList();
	}

	private static List<String> texts(SourceRow row) {
		return row.cells().stream().map(SourceCell::text).toList();
	}

	private static Stream<SourceCell> cells(SourceTable table) {
		return table.rows().stream().flatMap((row) -> row.cells().stream());
	}

}
