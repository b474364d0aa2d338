package org.yardstick.intake.form.loose;

import java.util.List;

import org.yardstick.template.CategoryDefinition;

/**
 * What it costs to read the rows of a table as rows of given dimensions, in the unit of
 * {@link CellFit}. As printed costs nothing but what the names of the indicators object;
 * lost and drifted labels cost more than one such objection and less than several.
 */
final class LevelCosts {

	private static final double OVERRIDDEN = 4;

	private static final double DRIFT = 2;

	private static final double BACKWARDS = 2.5;

	private static final double LABELLED_BACKWARDS = 0.5;

	private static final double FOREIGN_CATEGORY = 0.8;

	/** Of more rows in a dimension that says it has no indicator. */
	private static final double BESIDE_NONE = 3;

	private final List<RowLevels> rows;

	private final LevelStates states;

	private final LostLabels losses;

	LevelCosts(List<RowLevels> rows, LevelStates states) {
		this.rows = rows;
		this.states = states;
		this.losses = new LostLabels(rows, states);
	}

	/** Of a row with the category of others. */
	double foreign(int row, int state) {
		CategoryDefinition printed = this.rows.get(row).category();
		return (printed != null && printed != this.states.category(state)) ? FOREIGN_CATEGORY : 0;
	}

	/** Of beginning the first row. */
	double first(LevelNode node) {
		int label = label(0, node.drift());
		double unlabelled = (label < 0) ? this.losses.cost(0, node.state()) : 0;
		boolean passed = node.drift() == -1 && this.rows.get(0).hasDimension();
		boolean overridden = passed || (label >= 0 && label != node.state());
		return this.states.skip(-1, node.state()) + unlabelled + (overridden ? OVERRIDDEN : 0)
				+ (node.drift() != 0 ? DRIFT : 0) + node.worst().cost();
	}

	/** Of labels that begin or cease to stand in other rows than their own. */
	private double drift(int row, int from, int to) {
		if (from == to) {
			return 0;
		}
		if (from != 0 && to != 0) {
			return CellFit.IMPOSSIBLE;
		}
		boolean passed = (from == 1 && this.rows.get(row - 1).hasDimension())
				|| (to == -1 && this.rows.get(row).hasDimension());
		return (to != 0 ? DRIFT : 0) + (passed ? OVERRIDDEN : 0);
	}

	/** Of what is missing below the last row. */
	double last(LevelNode node) {
		boolean passed = node.drift() == 1 && this.rows.get(this.rows.size() - 1).hasDimension();
		return this.states.skip(node.state(), this.states.count()) + (passed ? OVERRIDDEN : 0);
	}

	/** Of going from the row before to a row. */
	double step(int row, LevelNode from, LevelNode to) {
		boolean used = (from.drift() == 0 && to.drift() == 1) || (from.drift() == -1 && to.drift() == 0);
		int label = used ? -1 : label(row, to.drift());
		double objections = to.worst().cost() - (from.state() == to.state() ? from.worst().cost() : 0);
		return drift(row, from.drift(), to.drift()) + turn(row, label, from.state(), to.state()) + objections;
	}

	private double turn(int row, int label, int from, int to) {
		if (this.rows.get(row).strange()) {
			return (from == to) ? 0 : OVERRIDDEN;
		}
		if (label >= 0) {
			return (label == to ? 0 : OVERRIDDEN) + order(from, to, LABELLED_BACKWARDS);
		}
		return (from == to) ? continued(row) : this.losses.cost(row, to) + order(from, to, BACKWARDS);
	}

	private double order(int from, int to, double backwards) {
		return (to < from) ? backwards : this.states.skip(from, to);
	}

	/** A dimension without an indicator has one row. */
	private double continued(int row) {
		boolean odd = this.rows.get(row).placeholder() || this.rows.get(row - 1).placeholder();
		return odd ? BESIDE_NONE : 0;
	}

	private int label(int row, int drift) {
		int at = row - drift;
		return (at >= 0 && at < this.rows.size()) ? this.rows.get(at).dimension() : -1;
	}

}
