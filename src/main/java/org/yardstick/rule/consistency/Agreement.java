package org.yardstick.rule.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.yardstick.narrative.StatedQuantity;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.TargetValue;

/** How a target stands to what a text promises of the same thing. */
enum Agreement {

	/** Who reaches the target keeps the promise. */
	AGREES,

	/** Both can be kept, but they name different numbers: 2 项 against ≤3项. */
	DIFFERS,

	/** Who reaches the target need not keep the promise, or can not. */
	CONTRADICTS;

	/** By how much a number may differ that was said to be approximate. */
	private static final BigDecimal VAGUENESS = new BigDecimal("0.1");

	/**
	 * Compares a promise with a target.
	 * @param value the number of the promise in the unit of the target
	 * @param upper the upper end of its range, else null
	 */
	static Agreement of(StatedQuantity promise, BigDecimal value, BigDecimal upper, TargetValue target) {
		BigDecimal highest = (upper != null) ? upper : value;
		BigDecimal targetHighest = (target.upper() != null) ? target.upper() : target.value();
		if (isNear(promise, value, target)) {
			return AGREES;
		}
		boolean above = value.compareTo(targetHighest) > 0;
		boolean below = highest.compareTo(target.value()) < 0;
		if (!above && !below) {
			return AGREES;
		}
		Comparison mine = promise.comparison();
		Comparison theirs = target.comparison();
		if (mine.isLowerBound()) {
			return below ? below(theirs) : CONTRADICTS;
		}
		if (mine.isUpperBound()) {
			return above ? above(theirs) : CONTRADICTS;
		}
		return (above && theirs.isUpperBound() || below && theirs.isLowerBound()) ? CONTRADICTS
				: (theirs.isLowerBound() || theirs.isUpperBound()) ? DIFFERS : CONTRADICTS;
	}

	/** At least so much was promised, and the target is more. */
	private static Agreement below(Comparison target) {
		return target.isUpperBound() ? DIFFERS : AGREES;
	}

	/** At most so much was promised, and the target is less. */
	private static Agreement above(Comparison target) {
		return target.isLowerBound() ? DIFFERS : AGREES;
	}

	private static boolean isNear(StatedQuantity promise, BigDecimal value, TargetValue target) {
		BigDecimal difference = value.subtract(target.value()).abs();
		BigDecimal allowed = promise.approximate() ? target.value().abs().multiply(VAGUENESS)
				: target.value().abs().movePointLeft(4).setScale(6, RoundingMode.HALF_UP);
		return difference.compareTo(allowed) <= 0;
	}

}
