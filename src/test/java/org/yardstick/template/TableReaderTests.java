package org.yardstick.template;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Mistakes in the rows and columns of a template file. */
class TableReaderTests {

	@Test
	void refusesColumnsThatDoNotFillTheForm() {
		SmallTemplate.refused("[40, 60]", "[40, 50]", "the columns add up to 90 per cent, not 100");
	}

	@Test
	void refusesRowsThatDoNotFillTheirColumns() {
		SmallTemplate.refused("- [{label: 目标}, {field: goals.annual", "- [{field: goals.annual",
				"the row leaves some of the 2 columns of its table empty");
		SmallTemplate.refused("- [{label: 金额}, ", "- [{label: 金额}, {label: 元}, ",
				"the row is wider than the 2 columns of its table");
		SmallTemplate.refused("- [{field: header.category, ", "- [{label: 类别}, {field: header.category, ",
				"the row is wider than the 2 columns of its table");
	}

	@Test
	void refusesACellAcrossOneThatReachesDown() {
		SmallTemplate.refusedWhole(
				table("[30, 40, 30]", "[{label: 左}, {label: 中, rows: 2}, {label: 右}]", "[{label: 全, cols: 2}]"),
				"small.yaml:9: the row is wider than the 3 columns of its table");
	}

	@Test
	void refusesACellBelowTheLastRow() {
		SmallTemplate.refused("[{label: 起止}, ", "[{label: 起止, rows: 2}, ", "a cell reaches below the last row");
	}

	@Test
	void refusesAFieldThatIsPlacedTwice() {
		SmallTemplate.refused("[{field: header.category, options: [甲类, 乙类]}]", "[{field: header.projectName}]",
				"the field 'header.projectName' has a cell in this layout already");
		SmallTemplate.refused("[{label: 起止}, {pattern: \"{header.startDate} 至 {header.endDate}\"}]",
				"[{label: 本年}, {field: funding.annual}]",
				"the field 'funding.annual' has a cell in this layout already");
	}

	@Test
	void refusesAFieldThatAnotherTableHasPlaced() {
		String again = "- table: {columns: [100], rows: [[{field: funding.total}]]}\n      ";
		SmallTemplate.refused("- schedule:", again + "- schedule:",
				"the field 'funding.total' has a cell in this layout already");
	}

	@Test
	void refusesBordersThatAreNeitherThereNorNot() {
		SmallTemplate.refused("columns: [40, 60]", "framed: double\n          columns: [40, 60]", 0,
				"true or false is expected, not 'double'");
	}

	@Test
	void readsColumnsThatLayoutsShare() {
		FormTemplate shared = TemplateFiles.read("small.yaml",
				table("&widths [50, 50]", "[{label: 左}, {label: 右}]")
						+ "  - {key: other, name: 另一种, title: 表, amounts: {unit: 元}, "
						+ "sections: [{table: {columns: *widths, rows: [[{label: 左}, {label: 右}]]}}]}\n");
		TableSection table = (TableSection) shared.layouts().get(1).sections().get(0);
		assertThat(table.columns()).isEqualTo(List.of(50, 50));
	}

	private static String table(String columns, String... rows) {
		return """
				key: small
				name: 小表
				source: 为测试虚构
				taxonomy: [{category: OUTPUT, name: 产出指标, dimensions: [{dimension: QUANTITY, name: 数量指标}]}]
				layouts:
				  - {key: only, name: 印法, title: 表, amounts: {unit: 元}, sections: [{table: {columns: %s,
				    rows: [
				      %s]}}]}
				""".formatted(columns, String.join(",\n      ", rows));
	}

}
