package org.yardstick.rule.consistency;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.narrative.StatedQuantity;
import org.yardstick.narrative.Topic;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;

/**
 * An indicator as what a promise may be about.
 *
 * @param target its annual target, which is a number
 */
record PromisedTarget(IndicatorRow row, Topic topic, TargetValue target) {

	private static final Set<QuantityKind> COUNTED = Set.of(QuantityKind.COUNT, QuantityKind.PERSONS,
			QuantityKind.EVENTS);

	private static final Set<QuantityKind> IN_NAMES = Set.of(QuantityKind.COUNT, QuantityKind.PERSONS,
			QuantityKind.EVENTS, QuantityKind.SHARE);

	/** What a share is one of: 及时 of 发放及时率. */
	private static final Pattern SHARE_OF = Pattern.compile("(\\p{IsHan}{2})(?:[率度]|程度|比例|比重|占比)");

	/** An indicator with a number as its target; empty for any other. */
	static Optional<PromisedTarget> of(IndicatorRow row) {
		TargetValue target = row.annualTarget();
		boolean number = target != null && target.value() != null && target.comparison() != Comparison.PLUS_MINUS;
		return number ? Optional.of(new PromisedTarget(row, Topic.of(row.cells().name()), target)) : Optional.empty();
	}

	/**
	 * How near the promise's topic is to the indicator; shares must be of the same kind.
	 */
	double nearness(StatedQuantity promise) {
		double nearness = this.topic.nearness(promise.topic());
		if (promise.unit().kind() != QuantityKind.SHARE) {
			return nearness;
		}
		String mine = shareOf(this.topic.words());
		return (mine.isEmpty() || mine.equals(shareOf(promise.topic().words()))) ? nearness : nearness / 3;
	}

	private static String shareOf(String words) {
		Matcher matcher = SHARE_OF.matcher(words);
		String last = "";
		while (matcher.find()) {
			last = matcher.group(1);
		}
		return last;
	}

	/** Whether the numbers measure the same in the same unit, or in one that converts. */
	boolean measuresLike(StatedQuantity promise) {
		return inMyUnit(promise, promise.value()) != null;
	}

	/** Whether things are counted here and there, though perhaps in other words. */
	boolean countsLike(StatedQuantity promise) {
		QuantityKind theirs = promise.unit().kind();
		return measuresLike(promise)
				|| this.target.unit() != null && COUNTED.contains(theirs) && this.target.unit().kind() == theirs;
	}

	/** How the target stands to the promise, if the two measure the same. */
	Optional<Agreement> agreement(StatedQuantity promise) {
		return agreement(promise, promise.value());
	}

	/** The same if the promise had another number. */
	Optional<Agreement> agreement(StatedQuantity promise, BigDecimal number) {
		BigDecimal value = inMyUnit(promise, number);
		if (value == null) {
			return Optional.empty();
		}
		BigDecimal upper = (promise.upper() != null) ? inMyUnit(promise, promise.upper()) : null;
		return Optional.of(Agreement.of(promise, value, upper, this.target));
	}

	/**
	 * A number of the promise in the unit of the target, null where they differ in kind.
	 */
	private BigDecimal inMyUnit(StatedQuantity promise, BigDecimal number) {
		MeasurementUnit mine = this.target.unit();
		MeasurementUnit theirs = promise.unit();
		if (mine == null) {
			boolean single = Character.isLetter(theirs.symbol().charAt(0))
					&& "百千万亿".indexOf(theirs.symbol().charAt(0)) < 0;
			return IN_NAMES.contains(theirs.kind()) && (single || theirs.kind() == QuantityKind.SHARE) ? number : null;
		}
		if (theirs.isCompatibleWith(mine)) {
			return theirs.convert(number, mine);
		}
		boolean apart = mine.kind() == QuantityKind.PRICE && theirs.kind() == QuantityKind.PRICE
				|| theirs.kind() == QuantityKind.EVENTS && mine.kind() == QuantityKind.FREQUENCY;
		return (apart && theirs.counted().isCompatibleWith(mine.counted()))
				? theirs.counted().convert(number, mine.counted()) : null;
	}

}
