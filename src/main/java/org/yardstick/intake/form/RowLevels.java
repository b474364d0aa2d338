package org.yardstick.intake.form;

import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.IndicatorField;

/**
 * What a row says of its levels.
 *
 * @param category that is printed in it, null if none is or it is unknown
 * @param dimension state of the dimension that is printed in it, -1 if none is
 * @param strange whether something is printed as its dimension that is none
 * @param name of its indicator, empty if blank
 */
record RowLevels(CategoryDefinition category, int dimension, boolean strange, String name) {

	static RowLevels of(LooseRow row, LevelReader reader, LevelStates states) {
		PrintedLevel category = reader.read(row.text(IndicatorField.CATEGORY));
		PrintedLevel dimension = reader.read(row.text(IndicatorField.DIMENSION));
		int state = states.of(dimension.dimension());
		boolean strange = row.has(IndicatorField.DIMENSION) && state < 0;
		return new RowLevels(category.category(), state, strange, row.text(IndicatorField.NAME));
	}

	boolean isPlaceholder() {
		return LooseWords.isPlaceholder(this.name);
	}

	boolean hasDimension() {
		return this.dimension >= 0;
	}

}
