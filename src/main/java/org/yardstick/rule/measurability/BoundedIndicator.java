package org.yardstick.rule.measurability;

import java.util.Optional;

import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.meaning.Direction;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.targetvalue.Comparison;

/**
 * To which side an indicator is bounded: at least so much work done, at most so much
 * spent.
 */
final class BoundedIndicator {

	private BoundedIndicator() {
	}

	/**
	 * The bound that belongs to the indicator, empty where nobody can tell. Bad things
	 * may be the work itself: 办理案件.
	 */
	static Optional<Comparison> of(IndicatorRow row) {
		IndicatorDimension dimension = row.levels().dimensionMeaning();
		IndicatorName name = row.name();
		Direction direction = name.direction();
		if (dimension == null || direction == Direction.EITHER && !dimension.isCost()) {
			return Optional.empty();
		}
		boolean work = dimension == IndicatorDimension.QUANTITY && !name.isShare() && !name.tellsHappening();
		boolean less = dimension.isCost() || direction == Direction.LESS && !work;
		return Optional.of(less ? Comparison.AT_MOST : Comparison.AT_LEAST);
	}

}
