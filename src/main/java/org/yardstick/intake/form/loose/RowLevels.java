package org.yardstick.intake.form.loose;

import org.yardstick.intake.form.loose.NameAffinity.Objection;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.IndicatorField;

/**
 * What a row says of its levels.
 *
 * @param category that is printed in it, null if none is or it is unknown
 * @param dimension state of the dimension that is printed in it, -1 if none is
 * @param strange whether something is printed as its dimension that is none
 * @param name of its indicator, empty if blank
 * @param placeholder whether the name is blank or only fills the cell
 */
record RowLevels(CategoryDefinition category, int dimension, boolean strange, String name, boolean placeholder) {

	static RowLevels of(LooseRow row, LevelReader reader, LevelStates states) {
		PrintedLevel category = reader.read(row.text(IndicatorField.CATEGORY));
		PrintedLevel dimension = reader.read(row.text(IndicatorField.DIMENSION));
		int state = states.of(dimension.dimension());
		boolean strange = row.has(IndicatorField.DIMENSION) && state < 0;
		String name = row.text(IndicatorField.NAME);
		return new RowLevels(category.category(), state, strange, name, LooseWords.isPlaceholder(name));
	}

	/** What the name says against each state. */
	Objection[] objections(LevelStates states) {
		NameAffinity affinity = new NameAffinity(this.placeholder ? "" : this.name);
		Objection[] objections = new Objection[states.count()];
		for (int state = 0; state < objections.length; state++) {
			objections[state] = affinity.objection(states.dimension(state).dimension());
		}
		return objections;
	}

	boolean hasDimension() {
		return this.dimension >= 0;
	}

}
