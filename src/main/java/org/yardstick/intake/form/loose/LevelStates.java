package org.yardstick.intake.form.loose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.Taxonomy;

/** The dimensions of a template in printed order, each with its category. */
final class LevelStates {

	/** Hardly any form goes without these, whatever its template requires. */
	private static final Set<IndicatorDimension> USUAL = EnumSet
		.complementOf(EnumSet.of(IndicatorDimension.ECONOMIC, IndicatorDimension.ENVIRONMENTAL,
				IndicatorDimension.SOCIAL_COST, IndicatorDimension.ENVIRONMENTAL_COST, IndicatorDimension.COST));

	private final List<CategoryDefinition> categories = new ArrayList<>();

	private final List<DimensionDefinition> dimensions = new ArrayList<>();

	LevelStates(Taxonomy taxonomy) {
		for (CategoryDefinition category : taxonomy.categories()) {
			for (DimensionDefinition dimension : category.dimensions()) {
				this.categories.add(category);
				this.dimensions.add(dimension);
			}
		}
	}

	int count() {
		return this.dimensions.size();
	}

	CategoryDefinition category(int state) {
		return this.categories.get(state);
	}

	DimensionDefinition dimension(int state) {
		return this.dimensions.get(state);
	}

	/** The state of a dimension, -1 for null. */
	int of(DimensionDefinition dimension) {
		return this.dimensions.indexOf(dimension);
	}

	/** Whether two states stand under the same category. */
	boolean areTogether(int one, int other) {
		return this.categories.get(one) == this.categories.get(other);
	}

	/** What it costs a form to have no indicator between two dimensions. */
	double skip(int from, int to) {
		double cost = 0;
		for (int state = from + 1; state < to; state++) {
			cost += USUAL.contains(this.dimensions.get(state).dimension()) ? 0.6 : 0.1;
		}
		return cost;
	}

}
