package org.yardstick.intake.form.loose;

import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;

/**
 * What the words of a cell mean as a level of indicators.
 *
 * @param category that they name, or null
 * @param dimension that they name, or null
 * @param whole whether they are one of its names as they stand; false for a cut or
 * damaged one
 */
record PrintedLevel(CategoryDefinition category, DimensionDefinition dimension, boolean whole) {

	static final PrintedLevel NONE = new PrintedLevel(null, null, false);

	boolean isLevel() {
		return this.category != null || this.dimension != null;
	}

}
