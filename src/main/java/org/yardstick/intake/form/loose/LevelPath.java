package org.yardstick.intake.form.loose;

import java.util.List;

import org.yardstick.intake.form.loose.NameAffinity.Objection;

/**
 * Finds the dimension of every row of a table whose level cells drifted or got lost: of
 * all ways to go down the rows the cheapest. Between rows the labels may begin to stand
 * one row too early or too late, and stop to.
 */
final class LevelPath {

	private final List<RowLevels> rows;

	private final LevelStates states;

	private final List<LevelNode> nodes;

	private final int[][][] leading;

	private final LevelCosts costs;

	private final double[][] cheapest;

	private final int[][] before;

	LevelPath(List<RowLevels> rows, LevelStates states) {
		this.rows = rows;
		this.nodes = LevelNode.all(states);
		this.states = states;
		this.leading = LevelNode.leading(this.nodes);
		this.costs = new LevelCosts(rows, states);
		this.cheapest = new double[rows.size()][this.nodes.size()];
		this.before = new int[rows.size()][this.nodes.size()];
	}

	/** The state of every row. */
	int[] find() {
		int[] found = new int[this.rows.size()];
		if (found.length == 0) {
			return found;
		}
		for (int row = 0; row < found.length; row++) {
			Objection[] objections = this.rows.get(row).objections(this.states);
			for (int node = 0; node < this.nodes.size(); node++) {
				enter(row, node, objections[this.nodes.get(node).state()]);
			}
		}
		int node = cheapestEnd();
		for (int row = found.length - 1; row >= 0; row--) {
			found[row] = this.nodes.get(node).state();
			node = this.before[row][node];
		}
		return found;
	}

	private void enter(int row, int node, Objection objection) {
		LevelNode to = this.nodes.get(node);
		double best = (row == 0 && to.worst() == objection) ? this.costs.first(to) : Double.MAX_VALUE;
		int[] from = (row == 0) ? new int[0] : this.leading[node][objection.ordinal()];
		for (int left : from) {
			double cost = this.cheapest[row - 1][left] + this.costs.step(row, this.nodes.get(left), to);
			if (cost < best) {
				best = cost;
				this.before[row][node] = left;
			}
		}
		this.cheapest[row][node] = best + this.costs.foreign(row, to.state());
	}

	private int cheapestEnd() {
		int found = 0;
		double best = Double.MAX_VALUE;
		for (int node = 0; node < this.nodes.size(); node++) {
			double cost = this.cheapest[this.rows.size() - 1][node] + this.costs.last(this.nodes.get(node));
			if (cost < best) {
				best = cost;
				found = node;
			}
		}
		return found;
	}

}
