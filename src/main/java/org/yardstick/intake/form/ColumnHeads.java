package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;

/**
 * The heads of a table's columns in a document, and what of the layout they are.
 *
 * @param <C> the columns of the layout
 * @param heads the cells of the head, each with its column, null for one that the layout
 * does not have
 */
record ColumnHeads<C>(List<Head<C>> heads) {

	/**
	 * A head.
	 *
	 * @param <C> the columns of the layout
	 * @param cell where it stands
	 * @param column what it is, null if the layout has no such column
	 */
	record Head<C>(SourceCell cell, C column) {

		int shared(SourceCell other) {
			return Math.min(this.cell.end(), other.end()) - Math.max(this.cell.column(), other.column());
		}

	}

	/**
	 * Recognises heads: each cell is the next column that has its label, so that columns
	 * with one label are taken in their order. Heads that reach down from the line above
	 * count too.
	 * @param wordings what each column may be called
	 */
	static <C> ColumnHeads<C> of(SourceLine line, List<C> columns, Map<C, Set<String>> wordings) {
		List<C> left = new ArrayList<>(columns);
		List<Head<C>> heads = new ArrayList<>();
		for (SourceCell cell : line.reaching()) {
			String label = Wording.label(cell.text());
			C column = left.stream().filter((other) -> wordings.get(other).contains(label)).findFirst().orElse(null);
			left.remove(column);
			heads.add(new Head<>(cell, column));
		}
		return new ColumnHeads<>(heads);
	}

	long known() {
		return this.heads.stream().filter((head) -> head.column() != null).count();
	}

	/** The head that a cell stands under, null if it stands under none. */
	Head<C> over(SourceCell cell) {
		Head<C> best = null;
		for (Head<C> head : this.heads) {
			if (head.shared(cell) > ((best != null) ? best.shared(cell) : 0)) {
				best = head;
			}
		}
		return best;
	}

	/** Whether a cell reaches under more than half of the heads: a line, not a cell. */
	boolean isAcross(SourceCell cell) {
		return this.heads.stream().filter((head) -> head.shared(cell) > 0).count() * 2 > this.heads.size();
	}

}
