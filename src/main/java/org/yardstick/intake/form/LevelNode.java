package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.form.NameAffinity.Objection;

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
	 * Whether this way can be followed by another in a row that says so much against it.
	 */
	boolean leadsTo(LevelNode next, Objection objection) {
		boolean goesOn = this.state == next.state && this.worst.compareTo(objection) > 0;
		return next.worst == (goesOn ? this.worst : objection);
	}

}
