package org.yardstick.export.word;

import java.util.List;

import org.yardstick.export.printed.ColumnGrid;
import org.yardstick.export.printed.PrintedCell;
import org.yardstick.export.printed.PrintedTable;

/**
 * Writes parts of a form that follow each other as one table of a document, on the
 * columns that they share. Cells of several rows or columns are merged, heads repeated.
 */
final class TableWriter {

	private static final int WHOLE = 100;

	private final WordXml xml;

	private final List<PrintedTable> parts;

	private final ColumnGrid grid;

	private TableWriter(WordXml xml, List<PrintedTable> parts) {
		this.xml = xml;
		this.parts = parts;
		this.grid = new ColumnGrid(parts);
	}

	/**
	 * @param parts with borders, all or none; one that has heads stands alone
	 * @param openTop whether it has no upper border
	 * @param openBottom whether it has no lower border
	 */
	static void write(WordXml xml, List<PrintedTable> parts, boolean openTop, boolean openBottom) {
		new TableWriter(xml, parts).write(openTop, openBottom);
	}

	private void write(boolean openTop, boolean openBottom) {
		this.xml.open("tbl").open("tblPr");
		this.xml.value("tblStyle", this.parts.get(0).framed() ? "FormTable" : "FormLine");
		this.xml.empty("tblW", "w", String.valueOf(Paper.ROOM_ACROSS), "type", "dxa");
		this.xml.empty("tblLayout", "type", "fixed").close();
		this.xml.open("tblGrid");
		for (int column = 0; column < this.grid.columns(); column++) {
			this.xml.empty("gridCol", "w", String.valueOf(width(column, column + 1)));
		}
		this.xml.close();
		for (int n = 0; n < this.parts.size(); n++) {
			PrintedTable part = this.parts.get(n);
			writeRows(part,
					new CellWriter(this.xml, part, openTop && n == 0, openBottom && n == this.parts.size() - 1));
		}
		this.xml.close();
	}

	private void writeRows(PrintedTable part, CellWriter cells) {
		PrintedCell[][] places = places(part);
		int[] lines = Paper.lines(part);
		for (int row = 0; row < places.length; row++) {
			this.xml.open("tr");
			describeRow(lines[row], row < part.headRows());
			for (int column = 0; column < places[row].length; column += places[row][column].cols()) {
				PrintedCell cell = places[row][column];
				int first = this.grid.column(part, cell.column());
				int end = this.grid.column(part, cell.column() + cell.cols());
				cells.write(cell, row, end - first, width(first, end));
			}
			this.xml.close();
		}
	}

	private void describeRow(int lines, boolean head) {
		this.xml.open("trPr");
		if (FormPages.isWhole(lines)) {
			this.xml.empty("cantSplit");
		}
		this.xml.empty("trHeight", "val", String.valueOf(Paper.LINE + Paper.PADDING), "hRule", "atLeast");
		if (head) {
			this.xml.empty("tblHeader");
		}
		this.xml.close();
	}

	private static PrintedCell[][] places(PrintedTable part) {
		PrintedCell[][] places = new PrintedCell[part.rows()][part.widths().size()];
		for (PrintedCell cell : part.cells()) {
			for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
				for (int column = cell.column(); column < cell.column() + cell.cols(); column++) {
					places[row][column] = cell;
				}
			}
		}
		return places;
	}

	/** The width from one column to before another. */
	private int width(int first, int end) {
		return Paper.ROOM_ACROSS * this.grid.before(end) / WHOLE - Paper.ROOM_ACROSS * this.grid.before(first) / WHOLE;
	}

}
