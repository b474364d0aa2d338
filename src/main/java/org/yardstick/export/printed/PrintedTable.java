package org.yardstick.export.printed;

import java.util.List;

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

	static PrintedTable of(List<Integer> widths, List<PrintedCell> cells) {
		return new PrintedTable(true, false, widths, 0, cells);
	}

	/** How many rows it has. */
	public int rows() {
		return this.cells.stream().mapToInt((cell) -> cell.row() + cell.rows()).max().orElse(0);
	}

	/**
	 * How many lines each row takes, at least one; an estimate.
	 * @param characters of half width that stand across the form
	 */
	public int[] lines(int characters) {
		RowHeights heights = new RowHeights(this.widths.size());
		for (PrintedCell cell : this.cells) {
			int width = this.widths.subList(cell.column(), cell.column() + cell.cols())
				.stream()
				.mapToInt(Integer::intValue)
				.sum();
			heights.note(cell.row(), cell.column(), TextLines.in(cell.text(), width * characters / 100.0));
			if (cell.rows() > 1) {
				heights.merge(cell.column(), cell.row(), cell.row() + cell.rows() - 1);
			}
		}
		return heights.lines();
	}

}
