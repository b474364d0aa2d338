package org.yardstick.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.yardstick.plan.Indicator;
import org.yardstick.template.IndicatorField;

/**
 * How far the cells of the levels reach down: neighbouring rows of the same level share
 * one. Blank levels share nothing.
 */
final class LevelSpans {

	private final List<Indicator> rows;

	LevelSpans(List<Indicator> rows) {
		this.rows = rows;
	}

	/**
	 * The rows that the cell of a level spans.
	 * @return 0 if the cell above reaches down to this row
	 */
	int of(IndicatorField level, int row) {
		BiPredicate<Indicator, Indicator> same = (level == IndicatorField.CATEGORY) ? LevelSpans::sameCategory
				: LevelSpans::sameDimension;
		if (row > 0 && same.test(this.rows.get(row - 1), this.rows.get(row))) {
			return 0;
		}
		int end = row + 1;
		while (end < this.rows.size() && same.test(this.rows.get(end - 1), this.rows.get(end))) {
			end++;
		}
		return end - row;
	}

	private static boolean sameCategory(Indicator one, Indicator next) {
		return one.category() != null && one.category().equals(next.category());
	}

	private static boolean sameDimension(Indicator one, Indicator next) {
		return sameCategory(one, next) && one.dimension() != null && Objects.equals(one.dimension(), next.dimension());
	}

}
