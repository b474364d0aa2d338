package org.yardstick.export.printed;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A part of a form, over its whole width.
 *
 * @param framed whether it has borders
 * @param newPage whether it begins a new sheet of paper
 * @param widths of its columns in per cent, adding up to 100
 * @param headRows how many rows at its top are repeated on further sheets
 * @param cells in any order; together they fill the table exactly
 */
public record PrintedTable(boolean framed, boolean newPage, List<Integer> widths, int headRows,
		List<PrintedCell> cells) {

	/** A table with borders that goes on below the one before. */
	public static PrintedTable of(List<Integer> widths, List<PrintedCell> cells) {
		return new PrintedTable(true, false, widths, 0, cells);
	}

	/** How many rows it has. */
	public int rows() {
		return this.cells.stream().mapToInt((cell) -> cell.row() + cell.rows()).max().orElse(0);
	}

	/** The cells that begin in a row, left to right. */
	public List<PrintedCell> begins(int row) {
		return this.cells.stream()
			.filter((cell) -> cell.row() == row)
			.sorted(Comparator.comparing(PrintedCell::column))
			.toList();
	}

	/** The width of a cell in per cent of the form. */
	public int width(PrintedCell cell) {
		return this.widths.subList(cell.column(), cell.column() + cell.cols())
			.stream()
			.mapToInt(Integer::intValue)
			.sum();
	}

	/**
	 * How many lines each row takes, at least one.
	 * @param inCell how many a cell takes by itself
	 */
	public int[] lines(ToIntFunction<PrintedCell> inCell) {
		RowHeights heights = new RowHeights(this.widths.size());
		for (PrintedCell cell : this.cells) {
			heights.note(cell.row(), cell.column(), inCell.applyAsInt(cell));
			if (cell.rows() > 1) {
				heights.merge(cell.column(), cell.row(), cell.row() + cell.rows() - 1);
			}
		}
		return heights.lines();
	}

}
