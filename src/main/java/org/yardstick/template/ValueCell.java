package org.yardstick.template;

import java.util.List;

/**
 * A cell to be filled in: one field, or several with text between.
 *
 * @param text the fields and what stands between
 * @param required what a blank field means
 * @param options values offered for choice; others may be typed
 * @param paragraphLabel what stands before each paragraph of a list ({@code 目标{n}}), null
 * for nothing
 */
public record ValueCell(FormText text, Requirement required, List<String> options, String paragraphLabel, int cols,
		int rows) implements Cell {

	/** The label of the n-th paragraph. @param number counted from 1 */
	public String paragraphLabel(int number) {
		return (this.paragraphLabel != null) ? this.paragraphLabel.replace("{n}", String.valueOf(number)) : "";
	}

}
