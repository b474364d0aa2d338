package org.yardstick.rule.consistency;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.narrative.SharedWords;
import org.yardstick.narrative.StatedQuantity;
import org.yardstick.narrative.Topic;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.meaning.Asked;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;

/**
 * An indicator as what a promise may be about.
 *
 * @param asked what its name asks for
 * @param topic its name without what the names of the form share
 * @param target its annual target, which is a number
 */
record PromisedTarget(IndicatorRow row, Asked asked, Topic topic, TargetValue target) {

	private static final Set<QuantityKind> COUNTED = Set.of(QuantityKind.COUNT, QuantityKind.PERSONS,
			QuantityKind.EVENTS);

	private static final Pattern MULTIPLES = Pattern.compile("^[百千万亿]+(?!分)");

	/** What a share is one of: 及时 of 发放及时率. */
	private static final Pattern SHARE_OF = Pattern.compile("(\\p{IsHan}{2})(?:[率度]|程度|比例|比重|占比)");

	/** Units of things of any kind. */
	private static final String OF_ANY_KIND = "个项件条处份类种点批组家";

	/** How much less near shares are that are not of the same kind. */
	private static final int OTHER_SHARE = 3;

	/** An indicator with a number as its target; empty for any other. */
	static Optional<PromisedTarget> of(IndicatorRow row, SharedWords shared) {
		TargetValue target = row.annualTarget();
		if (target == null || target.value() == null || target.comparison() == Comparison.PLUS_MINUS) {
			return Optional.empty();
		}
		String name = row.cells().name();
		return Optional.of(new PromisedTarget(row, IndicatorName.of(name).asks(), shared.rest(Topic.of(name)), target));
	}

	/**
	 * How near the indicator is to a promise; shares must be of the same kind.
	 * @param about what the promise is about
	 */
	double nearness(StatedQuantity promise, Topic about) {
		double nearness = this.topic.nearness(about);
		if (promise.unit().kind() != QuantityKind.SHARE) {
			return nearness;
		}
		boolean alike = about.words().contains(shareOf(this.topic.words()))
				&& this.topic.words().contains(shareOf(about.words()));
		return alike ? nearness : nearness / OTHER_SHARE;
	}

	private static String shareOf(String words) {
		Matcher matcher = SHARE_OF.matcher(words);
		String last = "";
		while (matcher.find()) {
			last = matcher.group(1);
		}
		return last;
	}

	/** Whether things are counted here and there, though perhaps in other words. */
	boolean countsLike(StatedQuantity promise) {
		QuantityKind theirs = promise.unit().kind();
		return inMyUnit(promise, promise.value()) != null
				|| this.target.unit() != null && COUNTED.contains(theirs) && this.target.unit().kind() == theirs;
	}

	/** Whether a number, in the unit of a promise, is the very target. */
	boolean isAsMuchAs(StatedQuantity promise, BigDecimal number) {
		BigDecimal value = inMyUnit(promise, number);
		return value != null && value.compareTo(this.target.value()) == 0;
	}

	/** Whether the target is less than a promise of the same measure. */
	boolean isLessThan(StatedQuantity promise) {
		BigDecimal value = inMyUnit(promise, promise.value());
		return value != null && value.compareTo(this.target.value()) > 0;
	}

	/**
	 * Whether the indicator counts all things of the promise's unit, one that is not of
	 * any kind: 检测数量 28万台件 for 免费检测30万台.
	 */
	boolean isWholeOf(StatedQuantity promise) {
		String classifier = classifier(promise.unit());
		return this.topic.isGeneral() && this.target.unit() != null && promise.unit().kind() == QuantityKind.COUNT
				&& classifier.equals(classifier(this.target.unit())) && OF_ANY_KIND.indexOf(classifier) < 0;
	}

	private static String classifier(MeasurementUnit unit) {
		return single(unit).symbol().substring(0, 1);
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
	 * Amounts for one of something and happenings in a time may leave out what for.
	 */
	private BigDecimal inMyUnit(StatedQuantity promise, BigDecimal number) {
		MeasurementUnit mine = this.target.unit();
		MeasurementUnit theirs = promise.unit();
		if (mine == null) {
			return isAskedFor(theirs.kind()) ? theirs.convert(number, single(theirs)) : null;
		}
		if (theirs.isCompatibleWith(mine)) {
			return theirs.convert(number, mine);
		}
		boolean apart = mine.kind() == QuantityKind.PRICE && theirs.kind() == QuantityKind.PRICE
				|| theirs.kind() == QuantityKind.EVENTS && mine.kind() == QuantityKind.FREQUENCY;
		return (apart && theirs.counted().isCompatibleWith(mine.counted()))
				? theirs.counted().convert(number, mine.counted()) : null;
	}

	/** The unit without multiples: 人次 of 万人次. */
	private static MeasurementUnit single(MeasurementUnit unit) {
		return MeasurementUnit.of(MULTIPLES.matcher(unit.symbol()).replaceFirst(""));
	}

	/** Whether a bare number under this name is meant in units of a kind. */
	private boolean isAskedFor(QuantityKind kind) {
		return switch (this.asked) {
			case SHARE, GROWTH, SATISFACTION, CHANGE -> kind == QuantityKind.SHARE;
			case PERSONS -> kind == QuantityKind.PERSONS;
			case EVENTS -> kind == QuantityKind.EVENTS;
			case COUNT, UNTOLD -> COUNTED.contains(kind);
			default -> false;
		};
	}

}
