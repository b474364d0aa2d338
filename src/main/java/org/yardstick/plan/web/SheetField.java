package org.yardstick.plan.web;

import java.util.List;

/**
 * A field of a form in its place.
 *
 * @param path the cell, rows by their keys ({@code indicators[#4f0c2a71].name})
 * @param label what it is called, for those who do not see where it stands
 * @param value what stands in it as the layout writes it, empty if blank
 * @param required whether a blank field stands in the way of submission
 * @param options values offered for choice
 * @param also paths of cells that always have the same value, apart by blanks
 */
record SheetField(String path, String label, FieldShape shape, String value, boolean required, List<String> options,
		String also) {

	/** The id of the list of options, unique on the page. */
	public String listId() {
		return "options-" + this.path.replace('.', '-');
	}

}
