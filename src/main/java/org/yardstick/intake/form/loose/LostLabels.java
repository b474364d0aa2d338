package org.yardstick.intake.form.loose;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yardstick.template.CategoryDefinition;

/**
 * What it costs to begin a dimension in a row that does not print it: little where it is
 * plain that labels were lost, much where the label stands elsewhere.
 */
final class LostLabels {

	private static final double LOST = 1.2;

	/** What it helps that the category begins in the row. */
	private static final double NAMED = 0.8;

	private static final double STANDS_ELSEWHERE = 3;

	/** Of a dimension whose category is printed and lost all of its labels. */
	private static final double BARE = 0.4;

	private final List<RowLevels> rows;

	private final LevelStates states;

	/** States whose labels are printed in any row. */
	private final BitSet printed = new BitSet();

	/** States of categories that are printed without any dimension. */
	private final BitSet bare = new BitSet();

	LostLabels(List<RowLevels> rows, LevelStates states) {
		this.rows = rows;
		this.states = states;
		rows.stream().filter(RowLevels::hasDimension).forEach((row) -> this.printed.set(row.dimension()));
		Set<CategoryDefinition> named = rows.stream().map(RowLevels::category).collect(Collectors.toSet());
		IntStream.range(0, states.count())
			.filter((state) -> named.contains(states.category(state)) && !isAnyPrintedBeside(state))
			.forEach(this.bare::set);
	}

	double cost(int row, int state) {
		if (this.printed.get(state)) {
			return STANDS_ELSEWHERE;
		}
		if (this.bare.get(state)) {
			return BARE;
		}
		return LOST - (isNamed(row, this.states.category(state)) ? NAMED : 0);
	}

	private boolean isAnyPrintedBeside(int state) {
		return this.printed.stream().anyMatch((other) -> this.states.areTogether(state, other));
	}

	/**
	 * A category beside the row before its first dimension is the likelier a drifted one.
	 */
	private boolean isNamed(int row, CategoryDefinition category) {
		boolean firstNext = row + 1 < this.rows.size() && this.rows.get(row + 1).hasDimension()
				&& this.states.category(this.rows.get(row + 1).dimension()) == category;
		return this.rows.get(row).category() == category && !firstNext;
	}

}
