package org.yardstick.template;

import java.util.ArrayList;
import java.util.List;

/** Reads a table of labels and cells and checks that its rows fill its columns. */
final class TableReader {

	private static final int WHOLE = 100;

	private TableReader() {
	}

	static TableSection table(YamlNode node) {
		node.allowing("framed", "columns", "rows");
		List<Integer> columns = node.get("columns").items().stream().map(YamlNode::number).toList();
		int width = columns.stream().mapToInt(Integer::intValue).sum();
		if (width != WHOLE) {
			throw node.get("columns").defect("the columns add up to " + width + " per cent, not 100");
		}
		List<YamlNode> rowNodes = node.get("rows").items();
		List<TableRow> rows = rowNodes.stream().map(TableReader::row).toList();
		refuseGaps(rowNodes, rows, columns.size());
		return new TableSection(node.flag("framed", true), columns, rows);
	}

	private static TableRow row(YamlNode node) {
		if (node.node() instanceof org.yaml.snakeyaml.nodes.MappingNode) {
			node.allowing("printed", "cells");
			return new TableRow(node.flag("printed", true), cells(node.get("cells")));
		}
		return new TableRow(true, cells(node));
	}

	private static List<Cell> cells(YamlNode node) {
		return node.items().stream().map(TableReader::cell).toList();
	}

	private static Cell cell(YamlNode node) {
		int cols = node.number("cols", 1);
		int rows = node.number("rows", 1);
		if (node.has("label")) {
			node.allowing("label", "aliases", "cols", "rows");
			return new LabelCell(FormTextReader.read(node.get("label")), node.texts("aliases"), cols, rows);
		}
		node.allowing("field", "pattern", "required", "options", "item", "cols", "rows");
		FormText text = node.has("field") ? FormText.of(FormTextReader.field(node.get("field")))
				: FormTextReader.read(node.get("pattern"));
		return new ValueCell(text, node.oneOf("required", Requirement.OPTIONAL), node.texts("options"),
				node.text("item", null), cols, rows);
	}

	/**
	 * Every row must be as wide as the table, counting the cells that reach down into it.
	 */
	private static void refuseGaps(List<YamlNode> nodes, List<TableRow> rows, int width) {
		List<int[]> reaching = new ArrayList<>();
		for (int n = 0; n < rows.size(); n++) {
			int row = n;
			reaching.removeIf((span) -> span[1] <= row);
			int filled = reaching.stream().mapToInt((span) -> span[0]).sum();
			for (Cell cell : rows.get(n).cells()) {
				filled += cell.cols();
				reaching.add(new int[] { cell.cols(), n + cell.rows() });
			}
			if (filled != width) {
				throw nodes.get(n).defect("the row fills " + filled + " of " + width + " columns");
			}
		}
		if (reaching.stream().anyMatch((span) -> span[1] > rows.size())) {
			throw nodes.get(nodes.size() - 1).defect("a cell reaches below the last row");
		}
	}

}
