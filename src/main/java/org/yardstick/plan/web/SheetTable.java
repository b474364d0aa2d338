package org.yardstick.plan.web;

import java.util.List;

/**
 * A part of the form.
 *
 * @param kind {@code head}, {@code line} (without borders), {@code milestones},
 * {@code schedule} or {@code indicators}
 * @param newPage whether it begins a new sheet on paper
 * @param widths of its columns in per cent
 * @param head rows that are repeated on every sheet
 * @param blank a row to add, null where the rows are fixed
 */
record SheetTable(String kind, boolean newPage, List<Integer> widths, List<SheetRow> head, List<SheetRow> rows,
		SheetRow blank) {

	static SheetTable fixed(String kind, List<Integer> widths, List<SheetRow> rows) {
		return new SheetTable(kind, false, widths, List.of(), rows, null);
	}

	/** Whether people add rows. */
	public boolean grows() {
		return this.blank != null;
	}

}
