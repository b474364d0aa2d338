package org.yardstick.intake.form.loose;

import org.yardstick.template.IndicatorField;

/**
 * A column that a cell of a damaged row may belong to.
 *
 * @param field what stands in it; null for the side label of the table
 * @param echo whether it only repeats another column
 */
record LooseColumn(IndicatorField field, boolean echo) {

	static final LooseColumn SIDE = new LooseColumn(null, false);

	boolean isSide() {
		return this.field == null;
	}

}
