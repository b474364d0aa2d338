package org.yardstick.export.printed;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.export.printed.PrintedCell.Role;

/** A table of paper while it is drawn, row after row. */
public final class CellGrid {

	private final List<Integer> widths;

	private final List<PrintedCell> cells = new ArrayList<>();

	private int row = -1;

	private int column;

	/** Columns that a cell of an earlier row still covers: up to before which row. */
	private final int[] covered;

	/**
	 * @param widths of the columns in per cent, adding up to 100
	 */
	public CellGrid(Integer... widths) {
		this.widths = List.of(widths);
		this.covered = new int[widths.length];
	}

	/** Begins the next row. */
	public CellGrid row() {
		this.row++;
		this.column = 0;
		return this;
	}

	/** Adds a cell to the row. @param text null for a blank one */
	public CellGrid add(Role role, String text) {
		return add(role, text, 1, 1);
	}

	/** Adds a cell that spans rows and columns. @param text null for a blank one */
	public CellGrid add(Role role, String text, int rows, int cols) {
		while (this.covered[this.column] > this.row) {
			this.column++;
		}
		this.cells.add(new PrintedCell(role, (text != null) ? text : "", this.row, this.column, rows, cols));
		for (int n = 0; n < cols; n++) {
			this.covered[this.column + n] = this.row + rows;
		}
		this.column += cols;
		return this;
	}

	/** The table with borders. @param headRows how many rows are repeated on each page */
	public PrintedTable framed(int headRows) {
		return new PrintedTable(true, false, this.widths, headRows, List.copyOf(this.cells));
	}

	/** The table without borders: running words on a paper. */
	public PrintedTable line() {
		return new PrintedTable(false, false, this.widths, 0, List.copyOf(this.cells));
	}

}
