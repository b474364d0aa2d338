package org.yardstick.template;

import java.util.List;

import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads the tables of a layout and checks that their cells fill rows and columns. */
final class TableReader {

	private final CellReader cells = new CellReader();

	TableSection table(YamlNode node) {
		node.allowing("framed", "columns", "rows");
		List<Integer> columns = node.get("columns").items().stream().map(YamlNode::number).toList();
		Widths.fill(node.get("columns"), columns.stream().mapToInt(Integer::intValue).sum());
		List<YamlNode> rowNodes = node.get("rows").items();
		List<TableRow> rows = rowNodes.stream().map(this::row).toList();
		refuseGaps(rowNodes, rows, columns.size());
		return new TableSection(node.flag("framed", true), columns, rows);
	}

	private TableRow row(YamlNode node) {
		if (node.node() instanceof MappingNode) {
			node.allowing("printed", "cells");
			return new TableRow(node.flag("printed", true), cells(node.get("cells")));
		}
		return new TableRow(true, cells(node));
	}

	private List<Cell> cells(YamlNode node) {
		return node.items().stream().map(this.cells::read).toList();
	}

	/** Lays the cells out as a browser would, row by row into the columns left free. */
	private static void refuseGaps(List<YamlNode> nodes, List<TableRow> rows, int width) {
		int[] takenUntil = new int[width];
		for (int row = 0; row < rows.size(); row++) {
			int column = 0;
			for (Cell cell : rows.get(row).cells()) {
				column = skipTaken(takenUntil, column, row);
				for (int end = column + cell.cols(); column < end; column++) {
					if (column >= width || takenUntil[column] > row) {
						throw nodes.get(row).defect("the row is wider than the " + width + " columns of its table");
					}
					takenUntil[column] = row + cell.rows();
				}
			}
			if (skipTaken(takenUntil, column, row) < width) {
				throw nodes.get(row).defect("the row leaves some of the " + width + " columns of its table empty");
			}
		}
		for (int end : takenUntil) {
			if (end > rows.size()) {
				throw nodes.get(nodes.size() - 1).defect("a cell reaches below the last row");
			}
		}
	}

	private static int skipTaken(int[] takenUntil, int from, int row) {
		int column = from;
		while (column < takenUntil.length && takenUntil[column] > row) {
			column++;
		}
		return column;
	}

}
