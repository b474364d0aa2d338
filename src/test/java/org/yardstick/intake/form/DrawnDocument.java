package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.source.SourceBlock;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.intake.source.SourceTable;

/**
 * Documents drawn in a test: cells apart by |, a cell that only says {@code <} belongs to
 * the one to its left, one that only says {@code ^} to the one above, ⏎ breaks a line in
 * a cell.
 */
final class DrawnDocument {

	private final List<SourceBlock> blocks = new ArrayList<>();

	private int tables;

	DrawnDocument paragraph(String text) {
		this.blocks.add(new SourceParagraph("第" + (this.blocks.size() + 1) + "段", text));
		return this;
	}

	DrawnDocument table(String drawing) {
		return add(drawing, true);
	}

	/** A table of which only the order of cells is known. */
	DrawnDocument loose(String drawing) {
		return add(drawing, false);
	}

	SourceDocument named(String name) {
		return new SourceDocument(name, this.blocks);
	}

	private DrawnDocument add(String drawing, boolean aligned) {
		this.tables++;
		List<String[]> grid = drawing.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> line.strip().split("\\|", -1))
			.toList();
		List<SourceRow> rows = new ArrayList<>();
		for (int r = 0; r < grid.size(); r++) {
			List<SourceCell> cells = new ArrayList<>();
			for (int c = 0; c < grid.get(r).length; c++) {
				if (!isPart(grid, r, c)) {
					cells.add(cell(grid, r, c, cells.size() + 1));
				}
			}
			rows.add(new SourceRow(cells));
		}
		this.blocks.add(new SourceTable("表" + this.tables, aligned, rows));
		return this;
	}

	private SourceCell cell(List<String[]> grid, int row, int column, int number) {
		int columns = 1;
		while (column + columns < grid.get(row).length && says(grid, row, column + columns, "<")) {
			columns++;
		}
		int rows = 1;
		while (row + rows < grid.size() && column < grid.get(row + rows).length
				&& says(grid, row + rows, column, "^")) {
			rows++;
		}
		return new SourceCell("表" + this.tables + " 第" + (row + 1) + "行 第" + number + "格", column, columns, rows,
				grid.get(row)[column].strip().replace("⏎", "\n"));
	}

	private static boolean isPart(List<String[]> grid, int row, int column) {
		return says(grid, row, column, "<") || says(grid, row, column, "^");
	}

	private static boolean says(List<String[]> grid, int row, int column, String mark) {
		return grid.get(row)[column].strip().equals(mark);
	}

}
