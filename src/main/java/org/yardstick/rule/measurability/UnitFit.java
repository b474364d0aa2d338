package org.yardstick.rule.measurability;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.Severity;
import org.yardstick.rule.meaning.Asked;
import org.yardstick.rule.meaning.Direction;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.rule.meaning.Theme;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;

/** Whether the unit of a target measures what a name asks for. */
final class UnitFit {

	private static final Pattern YES_OR_NO = Pattern.compile("[是否有无√×](?:[/、或][是否有无√×])?[。.]?");

	private static final Set<QuantityKind> SIZES = Set.of(QuantityKind.LENGTH, QuantityKind.AREA, QuantityKind.VOLUME,
			QuantityKind.MASS);

	private static final Set<QuantityKind> AMOUNTS = Set.of(QuantityKind.MONEY, QuantityKind.PRICE);

	private static final Set<QuantityKind> TIMES = Set.of(QuantityKind.DURATION, QuantityKind.DATE,
			QuantityKind.FREQUENCY);

	/** Payments that are counted are no matter of units: not the amount was asked for. */
	private static final Set<QuantityKind> OF_PAYMENTS = Set.of(QuantityKind.MONEY, QuantityKind.PRICE,
			QuantityKind.DATE, QuantityKind.EVENTS, QuantityKind.FREQUENCY);

	/** Units that say nothing of what is measured. */
	private static final Set<QuantityKind> MUTE = Set.of(QuantityKind.OTHER, QuantityKind.NUMBER, QuantityKind.WORDS,
			QuantityKind.RATE);

	/** Units of complaints that are no units of happenings. */
	private static final Set<String> COMPLAINTS = Set.of("件", "个", "条", "宗", "份", "封", "人次", "人");

	private UnitFit() {
	}

	/**
	 * How badly a target contradicts a name, empty if it does not.
	 * @param dimension null if nobody knows
	 */
	static Optional<Severity> conflict(IndicatorName name, TargetValue target, IndicatorDimension dimension) {
		boolean multiple = target.unit() != null && target.unit().isBareMultiple();
		if (multiple || target.comparison() == Comparison.PLUS_MINUS) {
			return Optional.empty();
		}
		return Optional.ofNullable((target.kind() == QuantityKind.WORDS) ? ofWords(name, target, dimension)
				: MUTE.contains(target.kind()) ? null : ofUnit(name, target, dimension));
	}

	/** Yes or no where a number is asked for; a 满意度 that only grows. */
	private static Severity ofWords(IndicatorName name, TargetValue target, IndicatorDimension dimension) {
		if (YES_OR_NO.matcher(target.text()).matches()) {
			boolean number = name.asks().isShare() || name.asks().isCount() || name.asks() == Asked.SIZE;
			boolean deadline = name.endsWith("时限", "期限", "日期", "完成时间", "时间节点");
			return number ? Severity.ERROR : deadline ? Severity.INFO : null;
		}
		boolean effect = dimension != null && dimension.isOutcome();
		return (effect && name.endsWith("满意度", "满意率", "满意程度")) ? Severity.WARNING : null;
	}

	private static Severity ofUnit(IndicatorName name, TargetValue target, IndicatorDimension dimension) {
		QuantityKind kind = target.kind();
		if (kind == QuantityKind.SHARE) {
			return perCent(name, dimension);
		}
		if (target.unit() != null && name.isNeverCountedIn(target.unit().symbol())) {
			return Severity.WARNING;
		}
		return switch (name.asks()) {
			case SHARE, GROWTH, SATISFACTION -> share(name.asks(), kind);
			case PERSONS -> persons(name, kind);
			case COUNT, EVENTS -> number(name, target.unit(), kind);
			case SIZE -> size(name, kind);
			case MONEY -> money(name, kind);
			case TIME, QUESTION -> TIMES.contains(kind) ? null : Severity.WARNING;
			case TRAIT ->
				(!name.endsWith("性") || TIMES.contains(kind) || kind == QuantityKind.SCORE) ? null : Severity.WARNING;
			case CHANGE, INDEX, UNTOLD -> null;
		};
	}

	/** A name that says how something changes may well mean the rate of it. */
	private static Severity perCent(IndicatorName name, IndicatorDimension dimension) {
		return switch (name.asks()) {
			case PERSONS, COUNT, EVENTS -> name.tellsChange() ? Severity.INFO : Severity.ERROR;
			case SIZE -> name.tellsChange() ? Severity.INFO : Severity.WARNING;
			case MONEY ->
				name.tellsChange() ? null : (name.direction() == Direction.LESS) ? Severity.ERROR : Severity.WARNING;
			case TIME -> Severity.WARNING;
			case TRAIT -> name.isRateInOtherWords() ? Severity.INFO : Severity.WARNING;
			case QUESTION -> Severity.INFO;
			case UNTOLD -> (name.tellsChange() || name.direction() == Direction.LESS) ? null : untold(dimension);
			case SHARE, GROWTH, SATISFACTION, CHANGE, INDEX -> null;
		};
	}

	private static Severity untold(IndicatorDimension dimension) {
		boolean work = dimension == IndicatorDimension.QUALITY || dimension == IndicatorDimension.TIMELINESS;
		return (dimension == IndicatorDimension.QUANTITY) ? Severity.WARNING : work ? Severity.INFO : null;
	}

	private static Severity share(Asked asked, QuantityKind kind) {
		if (kind == QuantityKind.SCORE) {
			return (asked == Asked.SATISFACTION) ? null : Severity.WARNING;
		}
		return TIMES.contains(kind) ? Severity.WARNING : Severity.ERROR;
	}

	private static Severity persons(IndicatorName name, QuantityKind kind) {
		return switch (kind) {
			case PERSONS -> null;
			case EVENTS, FREQUENCY -> name.endsWith("人次", "人次数") ? null : Severity.WARNING;
			case COUNT, DURATION, DATE, SCORE -> Severity.WARNING;
			default -> Severity.ERROR;
		};
	}

	private static Severity number(IndicatorName name, MeasurementUnit unit, QuantityKind kind) {
		boolean events = name.asks() == Asked.EVENTS;
		return switch (kind) {
			case MONEY, PRICE, DURATION, DATE, SCORE -> Severity.WARNING;
			case COUNT, PERSONS -> {
				boolean odd = name.isAbout(Theme.COMPLAINT) ? !COMPLAINTS.contains(unit.symbol())
						: events && kind == QuantityKind.PERSONS;
				yield odd ? Severity.WARNING : null;
			}
			case LENGTH, AREA, VOLUME, MASS -> events ? Severity.WARNING : null;
			default -> null;
		};
	}

	private static Severity size(IndicatorName name, QuantityKind kind) {
		if (SIZES.contains(kind)) {
			boolean area = name.endsWith("面积", "亩数") && kind == QuantityKind.LENGTH;
			boolean length = name.endsWith("长度", "里程", "宽度", "高度", "公里数") && kind == QuantityKind.AREA;
			return (area || length) ? Severity.WARNING : null;
		}
		return AMOUNTS.contains(kind) ? Severity.ERROR : Severity.WARNING;
	}

	private static Severity money(IndicatorName name, QuantityKind kind) {
		if (OF_PAYMENTS.contains(kind)) {
			return null;
		}
		boolean things = kind == QuantityKind.PERSONS || kind == QuantityKind.COUNT;
		return (things && name.direction() == Direction.LESS) ? Severity.ERROR : Severity.WARNING;
	}

}
