package org.yardstick.intake.form.loose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.yardstick.intake.form.loose.NameAffinity.Objection;

/**
 * A way to read a row.
 *
 * @param state of its dimension
 * @param drift by how many rows its label stands too early: 1, 0, or -1 for too late
 * @param worst what speaks most against the dimension in the rows since it began: many
 * indicators that seem to be in the wrong place say no more than one, for their author
 * saw it so
 */
record LevelNode(int state, int drift, Objection worst) {

	/**
	 * All ways; those without drift first, for it is them that win if costs are equal.
	 */
	static List<LevelNode> all(LevelStates states) {
		List<LevelNode> all = new ArrayList<>();
		for (int drift : new int[] { 0, 1, -1 }) {
			for (int state = 0; state < states.count(); state++) {
				for (Objection worst : Objection.values()) {
					all.add(new LevelNode(state, drift, worst));
				}
			}
		}
		return List.copyOf(all);
	}

	/**
	 * For each way and each objection of a row the ways that lead to it.
	 * @return indexes of nodes by index of a node and ordinal of an objection
	 */
	static int[][][] leading(List<LevelNode> nodes) {
		int[][][] leading = new int[nodes.size()][Objection.values().length][];
		for (int node = 0; node < nodes.size(); node++) {
			LevelNode next = nodes.get(node);
			for (Objection objection : Objection.values()) {
				leading[node][objection.ordinal()] = IntStream.range(0, nodes.size())
					.filter((from) -> nodes.get(from).leadsTo(next, objection))
					.toArray();
			}
		}
		return leading;
	}

	/**
	 * Whether this way can be followed by another in a row that says so much against it.
	 */
	private boolean leadsTo(LevelNode next, Objection objection) {
		boolean goesOn = this.state == next.state && this.worst.compareTo(objection) > 0;
		return next.worst == (goesOn ? this.worst : objection);
	}

}
