package org.yardstick.review;

import java.util.List;

/**
 * Something that changed in a form: a cell, or a whole row that came or went.
 *
 * @param path the cell or row by its place, of what was removed by its place before
 * @param key the same with the key of the row, as the page names it
 * @param section the part of the form in words
 * @param place where it stands in words
 * @param cells the cell, or the filled cells of a row; never empty
 * @param yearly whether it follows from the form being of another year and so counts for
 * nothing
 * @param follows the row of the present form below which a removed row stood, by key;
 * null for the first, and for everything else
 */
public record FormChange(Kind kind, String path, String key, String section, String place, List<ChangedCell> cells,
		boolean yearly, String follows) {

	/** What happened. */
	public enum Kind {

		CHANGED("修改"), ADDED("新增"), REMOVED("删去");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		/** In words. */
		public String title() {
			return this.title;
		}

	}

	public FormChange {
		cells = List.copyOf(cells);
	}

	/** The cells without the levels of a row, which its place names. */
	public List<ChangedCell> tellingCells() {
		return isWholeRow()
				? this.cells.stream().filter((cell) -> !cell.path().matches(".*]\\.(category|dimension)")).toList()
				: this.cells;
	}

	/** Whether a row came or went, not a cell within one. */
	public boolean isWholeRow() {
		return this.cells.get(0).label() != null;
	}

}
