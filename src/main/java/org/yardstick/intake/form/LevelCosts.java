package org.yardstick.intake.form;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yardstick.intake.form.NameAffinity.Objection;
import org.yardstick.template.CategoryDefinition;

/**
 * What it costs to read the rows of a table as rows of given dimensions, in the unit of
 * {@link CellFit}. As printed costs nothing but what the names of the indicators object;
 * lost and drifted labels cost more than one such objection and less than several.
 */
final class LevelCosts {

	private static final double OVERRIDDEN = 4;

	private static final double DRIFT = 2;

	private static final double UNLABELLED = 1.2;

	private static final double BACKWARDS = 2.5;

	private static final double LABELLED_BACKWARDS = 0.5;

	/** Of a dimension whose label stands elsewhere in the table. */
	private static final double DISPLACED = 3;

	/** Of a dimension whose category lost all of its labels. */
	private static final double BARE = 0.4;

	/** What it helps a lost dimension that its category begins in its row. */
	private static final double NAMED = 0.8;

	private static final double FOREIGN_CATEGORY = 0.8;

	/** Of more rows in a dimension that says it has no indicator. */
	private static final double BESIDE_NONE = 3;

	private final List<RowLevels> rows;

	private final LevelStates states;

	/** States whose labels are printed in any row. */
	private final BitSet printed = new BitSet();

	/** States of categories that are printed without any dimension. */
	private final BitSet bare = new BitSet();

	LevelCosts(List<RowLevels> rows, LevelStates states) {
		this.rows = rows;
		this.states = states;
		rows.stream().filter(RowLevels::hasDimension).forEach((row) -> this.printed.set(row.dimension()));
		Set<CategoryDefinition> named = rows.stream().map(RowLevels::category).collect(Collectors.toSet());
		IntStream.range(0, states.count())
			.filter((state) -> named.contains(states.category(state)) && !isAnyPrintedBeside(state))
			.forEach(this.bare::set);
	}

	private boolean isAnyPrintedBeside(int state) {
		return this.printed.stream().anyMatch((other) -> this.states.areTogether(state, other));
	}

	/** What the name in a row says against a dimension. */
	Objection objection(int row, int state) {
		RowLevels levels = this.rows.get(row);
		return levels.isPlaceholder() ? Objection.NONE
				: NameAffinity.objection(levels.name(), this.states.dimension(state).dimension());
	}

	/** Of a row with the category of others. */
	double foreign(int row, int state) {
		CategoryDefinition printed = this.rows.get(row).category();
		return (printed != null && printed != this.states.category(state)) ? FOREIGN_CATEGORY : 0;
	}

	/** Of beginning the first row. */
	double first(LevelNode node) {
		int label = label(0, node.drift());
		double unlabelled = (label < 0) ? unlabelled(0, node.state()) : 0;
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
		return (from == to) ? continued(row) : unlabelled(row, to) + order(from, to, BACKWARDS);
	}

	private double order(int from, int to, double backwards) {
		return (to < from) ? backwards : this.states.skip(from, to);
	}

	/** A dimension without an indicator has one row. */
	private double continued(int row) {
		boolean odd = this.rows.get(row).isPlaceholder() || this.rows.get(row - 1).isPlaceholder();
		return odd ? BESIDE_NONE : 0;
	}

	private double unlabelled(int row, int state) {
		if (this.printed.get(state)) {
			return DISPLACED;
		}
		if (this.bare.get(state)) {
			return BARE;
		}
		return UNLABELLED - (isNamed(row, this.states.category(state)) ? NAMED : 0);
	}

	/**
	 * A category beside the row before its first dimension is the likelier a drifted one.
	 */
	private boolean isNamed(int row, CategoryDefinition category) {
		boolean firstNext = row + 1 < this.rows.size() && this.rows.get(row + 1).hasDimension()
				&& this.states.category(this.rows.get(row + 1).dimension()) == category;
		return this.rows.get(row).category() == category && !firstNext;
	}

	private int label(int row, int drift) {
		int at = row - drift;
		return (at >= 0 && at < this.rows.size()) ? this.rows.get(at).dimension() : -1;
	}

}
