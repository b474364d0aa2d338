package org.yardstick.intake.form;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A way to read a row.
 *
 * @param state of its dimension
 * @param drift by how many rows its label stands too early: 1, 0, or -1 for too late
 */
record LevelNode(int state, int drift) {

	/**
	 * All ways; those without drift first, for it is them that win if costs are equal.
	 */
	static List<LevelNode> all(LevelStates states) {
		return IntStream.of(0, 1, -1)
			.boxed()
			.flatMap((drift) -> IntStream.range(0, states.count()).mapToObj((state) -> new LevelNode(state, drift)))
			.toList();
	}

}
