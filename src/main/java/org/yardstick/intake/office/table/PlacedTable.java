package org.yardstick.intake.office.table;

import java.util.List;

/**
 * A table whose cells have their places.
 *
 * @param rows the cells that begin in each row, left to right
 */
public record PlacedTable(List<List<PlacedCell>> rows) implements Piece {

	/**
	 * Whether the table is only a frame around others, as web pages and some programs use
	 * them: one cell a row, and tables in it.
	 */
	boolean isFrame() {
		return this.rows.stream().allMatch((row) -> row.size() <= 1) && this.rows.stream()
			.flatMap(List::stream)
			.flatMap((cell) -> cell.content().stream())
			.anyMatch(PlacedTable.class::isInstance);
	}

}
