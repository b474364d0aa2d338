package org.yardstick.narrative;

import java.util.List;

/** Finds the sums and products in a text. */
final class CalculationReader {

	private CalculationReader() {
	}

	static List<Calculation> read(String words, List<StatedQuantity> quantities) {
		return List.of();
	}

}
