package org.yardstick.intake.form.loose;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.IndicatorField;

/**
 * Gives the cells of a damaged row their columns: of all ways that keep their order the
 * cheapest, where words in the wrong column, cells without one, blank columns and shifts
 * cost.
 */
final class RowAlignment {

	/** A row that is shifted as a whole is likelier than one that is shifted within. */
	private static final double FIRST_SHIFT = 0.4;

	private final List<SourceCell> cells;

	private final List<LooseColumn> columns;

	private final CellFit fit;

	private final double[] skips;

	private final double[] blanks;

	private final double[][] costs;

	private final int[][] before;

	/**
	 * @param cells of the row, without blank ones, left to right
	 */
	RowAlignment(List<SourceCell> cells, LooseColumns columns, LevelReader reader) {
		this.cells = cells;
		this.columns = columns.list();
		this.fit = new CellFit(columns, reader, cells);
		this.skips = sums(cells.size(), this.fit::skip);
		BlankFit blank = this.fit.blanks();
		this.blanks = sums(this.columns.size(), (column) -> blank.cost(this.columns.get(column)));
		this.costs = new double[cells.size()][this.columns.size()];
		this.before = new int[cells.size()][this.columns.size()];
	}

	private static double[] sums(int count, IntToDoubleFunction cost) {
		double[] sums = new double[count + 1];
		for (int i = 0; i < count; i++) {
			sums[i + 1] = sums[i] + cost.applyAsDouble(i);
		}
		return sums;
	}

	LooseRow align(String where) {
		int last = -1;
		double best = skipped(0, this.cells.size()) + blank(0, this.columns.size());
		for (int cell = 0; cell < this.cells.size(); cell++) {
			for (int column = 0; column < this.columns.size(); column++) {
				place(cell, column);
				double total = this.costs[cell][column] + skipped(cell + 1, this.cells.size())
						+ blank(column + 1, this.columns.size());
				if (total < best) {
					best = total;
					last = cell * this.columns.size() + column;
				}
			}
		}
		return row(where, last);
	}

	private void place(int cell, int column) {
		double own = this.fit.cost(cell, this.columns.get(column));
		double best = skipped(0, cell) + blank(0, column) + FIRST_SHIFT * Math.abs(shift(cell, column));
		int from = -1;
		for (int left = 0; left < cell; left++) {
			for (int leftColumn = 0; leftColumn < column; leftColumn++) {
				double cost = this.costs[left][leftColumn] + skipped(left + 1, cell) + blank(leftColumn + 1, column)
						+ Math.abs(shift(cell, column) - shift(left, leftColumn));
				if (cost < best) {
					best = cost;
					from = left * this.columns.size() + leftColumn;
				}
			}
		}
		this.costs[cell][column] = best + own;
		this.before[cell][column] = from;
	}

	private int shift(int cell, int column) {
		return this.cells.get(cell).column() - column;
	}

	/** What it costs to leave cells without a column, up to but without the last. */
	private double skipped(int from, int to) {
		return this.skips[to] - this.skips[from];
	}

	/** What it costs to leave columns blank, up to but without the last. */
	private double blank(int from, int to) {
		return this.blanks[to] - this.blanks[from];
	}

	private LooseRow row(String where, int last) {
		int[] columnOf = new int[this.cells.size()];
		Arrays.fill(columnOf, -1);
		for (int step = last; step >= 0;) {
			int cell = step / this.columns.size();
			columnOf[cell] = step % this.columns.size();
			step = this.before[cell][columnOf[cell]];
		}
		LooseRow row = new LooseRow(where);
		for (int cell = 0; cell < columnOf.length; cell++) {
			put(row, cell, columnOf[cell]);
		}
		return row;
	}

	private void put(LooseRow row, int cell, int column) {
		SourceCell source = this.cells.get(cell);
		if (column < 0) {
			if (this.fit.skip(cell) > 0) {
				row.surplus().add(source);
			}
			return;
		}
		LooseColumn target = this.columns.get(column);
		if (!target.isSide() && shift(cell, column) != 0) {
			row.markShifted();
		}
		if (target.echo()) {
			if (!LooseWords.same(source.text(), row.text(IndicatorField.NAME))) {
				row.surplus().add(source);
			}
		}
		else if (!target.isSide()) {
			row.put(target.field(), source);
		}
	}

}
