package org.yardstick.plan.web;

import java.util.List;

/**
 * A row of a table.
 *
 * @param key of the row of an indicator or activity, null for other rows
 * @param printed false for a row that stands on the page only
 */
record SheetRow(String key, boolean printed, List<SheetCell> cells) {

	static SheetRow of(List<SheetCell> cells) {
		return new SheetRow(null, true, cells);
	}

}
