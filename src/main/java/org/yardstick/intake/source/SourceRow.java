package org.yardstick.intake.source;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells those that begin in this row, left to right, blank ones too; what a cell
 * from above covers is not repeated
 */
public record SourceRow(List<SourceCell> cells) {

	public SourceRow {
		cells = List.copyOf(cells);
	}

}
