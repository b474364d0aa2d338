package org.yardstick.rule;

import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;

/**
 * What the printed levels of an indicator mean. All may be null: nobody knows.
 *
 * @param category the template's 一级指标 of this name
 * @param dimension the template's 二级指标 of this name, under whichever category
 * @param categoryMeaning by the template, else by the national names
 * @param dimensionMeaning by the template, else by the national names
 */
public record LevelReading(CategoryDefinition category, DimensionDefinition dimension,
		IndicatorCategory categoryMeaning, IndicatorDimension dimensionMeaning) {

	/** Whether the template has this dimension under this category. */
	public boolean areOffered() {
		return this.category != null && this.category.dimensions()
			.stream()
			.anyMatch((offered) -> offered.dimension() == this.dimensionMeaning);
	}

	/**
	 * Whether the dimension stands where it belongs: by the template, and for what the
	 * template has no proper place for by the national forms. True if nobody knows what
	 * they mean.
	 */
	public boolean belongTogether() {
		if (this.categoryMeaning == null || this.dimensionMeaning == null || areOffered()) {
			return true;
		}
		boolean homeless = this.dimension == null || this.dimension.misplaced();
		return homeless && this.dimensionMeaning.belongsTo(this.categoryMeaning);
	}

}
