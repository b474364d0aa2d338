package org.yardstick.intake.office.excel;

/**
 * Cells that are merged.
 *
 * @param first the cell whose text is seen
 * @param last the opposite corner
 */
record MergedRegion(CellReference first, CellReference last) {

	/** Reads {@code A1:D1}. */
	static MergedRegion of(String written) {
		String[] corners = written.split(":", 2);
		CellReference one = CellReference.of(corners[0]);
		CellReference other = CellReference.of(corners[corners.length - 1]);
		return new MergedRegion(
				new CellReference(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
				new CellReference(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
	}

}
