package org.yardstick.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the sums and products in a text. */
final class CalculationReader {

	private CalculationReader() {
	}

	static List<Calculation> read(String words, List<StatedQuantity> quantities) {
		List<Calculation> products = ProductReader.read(words, quantities);
		List<Amount> amounts = AmountReader.read(words, quantities, products);
		List<Calculation> sums = SumReader.read(words, amounts, new UnreadMoney(words, quantities, amounts, products));
		return Stream.concat(products.stream(), sums.stream())
			.sorted(Comparator.comparingInt(Calculation::start))
			.toList();
	}

}
