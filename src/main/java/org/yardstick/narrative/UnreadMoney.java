package org.yardstick.narrative;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;

/**
 * Where a text has money that nobody can add up: ranges, prices without a product, and
 * amounts that were not understood. A sum around it that comes out wrong is no mistake of
 * the text.
 */
final class UnreadMoney {

	private static final MeasurementUnit YUAN = MeasurementUnit.of("元");

	private static final Pattern WRITTEN = Pattern.compile("\\d\\s*+[百千万亿]{0,2}元");

	private final NavigableSet<Integer> places = new TreeSet<>();

	UnreadMoney(String words, List<StatedQuantity> quantities, List<Amount> amounts, List<Calculation> products) {
		addWritten(words, quantities);
		NavigableSet<Integer> read = new TreeSet<>();
		amounts.forEach((amount) -> read.add(amount.quantity().end()));
		products.forEach((product) -> product.terms().forEach((term) -> read.add(term.end())));
		quantities.stream()
			.filter((quantity) -> isMoney(quantity) && !read.contains(quantity.end()))
			.forEach((quantity) -> this.places.add(quantity.start()));
	}

	private void addWritten(String words, List<StatedQuantity> quantities) {
		Matcher written = WRITTEN.matcher(words);
		int next = 0;
		while (written.find()) {
			while (next < quantities.size() && quantities.get(next).end() <= written.start()) {
				next++;
			}
			if (next == quantities.size() || quantities.get(next).start() > written.start()) {
				this.places.add(written.start());
			}
		}
	}

	private static boolean isMoney(StatedQuantity quantity) {
		return quantity.unit() != null
				&& (quantity.unit().kind() == QuantityKind.MONEY || quantity.unit().kind() == QuantityKind.PRICE)
				&& !quantity.unit().isBareMultiple() && quantity.unit().dividend().isCompatibleWith(YUAN);
	}

	/** Whether there is any between two places. */
	boolean isBetween(int start, int end) {
		Integer first = this.places.ceiling(start);
		return first != null && first < end;
	}

}
