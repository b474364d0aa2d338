package org.yardstick.rule.measurability;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

	private static final Set<QuantityKind> NUMBERS_OF = Set.of(QuantityKind.COUNT, QuantityKind.PERSONS,
			QuantityKind.EVENTS);

	private static final Set<QuantityKind> SIZES = Set.of(QuantityKind.LENGTH, QuantityKind.AREA, QuantityKind.VOLUME,
			QuantityKind.MASS);

	private static final Set<QuantityKind> AMOUNTS = Set.of(QuantityKind.MONEY, QuantityKind.PRICE);

	private static final Set<QuantityKind> TIMES = Set.of(QuantityKind.DURATION, QuantityKind.DATE);

	/** Units of complaints that are no units of happenings. */
	private static final Set<String> COMPLAINTS = Set.of("件", "个", "条", "宗", "份", "封", "人次", "人");

	/** Units that say nothing of what is measured. */
	private static final Set<QuantityKind> MUTE = Set.of(QuantityKind.OTHER, QuantityKind.NUMBER, QuantityKind.WORDS,
			QuantityKind.RATE);

	private UnitFit() {
	}

	/** How badly a target contradicts a name, empty if it does not. */
	static Optional<Severity> conflict(IndicatorName name, TargetValue target) {
		QuantityKind kind = target.kind();
		if (target.comparison() == Comparison.PLUS_MINUS) {
			return Optional.empty();
		}
		if (kind == QuantityKind.WORDS && YES_OR_NO.matcher(target.text()).matches()) {
			return answer(name);
		}
		if (MUTE.contains(kind)) {
			return Optional.empty();
		}
		return Optional.ofNullable(switch (name.asks()) {
			case SHARE, GROWTH, SATISFACTION -> share(name.asks(), kind);
			case PERSONS -> persons(name, kind);
			case COUNT, EVENTS -> number(name, target.unit(), kind);
			case SIZE -> size(name, kind);
			case MONEY -> money(name, kind);
			case TIME -> TIMES.contains(kind) || kind == QuantityKind.FREQUENCY ? null : Severity.WARNING;
			case TRAIT -> trait(name, kind);
			case QUESTION ->
				(kind == QuantityKind.SHARE) ? Severity.INFO : TIMES.contains(kind) ? null : Severity.WARNING;
			case CHANGE, INDEX, UNTOLD -> null;
		});
	}

	private static Severity share(Asked asked, QuantityKind kind) {
		if (kind == QuantityKind.SHARE || kind == QuantityKind.SCORE && asked == Asked.SATISFACTION) {
			return null;
		}
		return TIMES.contains(kind) || kind == QuantityKind.SCORE || kind == QuantityKind.FREQUENCY ? Severity.WARNING
				: Severity.ERROR;
	}

	private static Severity persons(IndicatorName name, QuantityKind kind) {
		return switch (kind) {
			case PERSONS -> null;
			case SHARE -> name.tellsChange() ? Severity.INFO : Severity.ERROR;
			case EVENTS, FREQUENCY -> name.endsWith("人次", "人次数") ? null : Severity.WARNING;
			case COUNT, DURATION, DATE, SCORE -> Severity.WARNING;
			default -> Severity.ERROR;
		};
	}

	private static Severity number(IndicatorName name, MeasurementUnit unit, QuantityKind kind) {
		boolean events = name.asks() == Asked.EVENTS;
		return switch (kind) {
			case SHARE -> Severity.ERROR;
			case MONEY, PRICE, DURATION, DATE, SCORE -> Severity.WARNING;
			case COUNT, PERSONS -> (name.isAbout(Theme.COMPLAINT) ? !COMPLAINTS.contains(unit.symbol())
					: events && kind == QuantityKind.PERSONS) ? Severity.WARNING : null;
			case LENGTH, AREA, VOLUME, MASS -> events ? Severity.WARNING : null;
			default -> null;
		};
	}

	private static Severity size(IndicatorName name, QuantityKind kind) {
		if (SIZES.contains(kind)) {
			boolean area = name.endsWith("面积", "亩数") && kind == QuantityKind.LENGTH;
			boolean length = name.endsWith("长度", "里程", "宽度", "高度", "公里数") && kind == QuantityKind.AREA;
			return area || length ? Severity.WARNING : null;
		}
		return AMOUNTS.contains(kind) ? Severity.ERROR : Severity.WARNING;
	}

	/**
	 * Payments that are counted are no matter of units: what was asked for was not the
	 * amount.
	 */
	private static Severity money(IndicatorName name, QuantityKind kind) {
		if (AMOUNTS.contains(kind) || kind == QuantityKind.DATE || kind == QuantityKind.EVENTS
				|| kind == QuantityKind.FREQUENCY) {
			return null;
		}
		boolean firm = name.direction() == Direction.LESS;
		return firm && (kind == QuantityKind.SHARE || NUMBERS_OF.contains(kind)) ? Severity.ERROR : Severity.WARNING;
	}

	private static Severity trait(IndicatorName name, QuantityKind kind) {
		if (kind == QuantityKind.SHARE) {
			return name.isRateInOtherWords() ? Severity.INFO : Severity.WARNING;
		}
		return name.endsWith("性") && !TIMES.contains(kind) && kind != QuantityKind.SCORE ? Severity.WARNING : null;
	}

	/** Yes or no where a number is asked for. */
	private static Optional<Severity> answer(IndicatorName name) {
		boolean number = name.asks().isShare() || name.asks().isCount() || name.asks() == Asked.SIZE;
		boolean deadline = name.endsWith("时限", "期限", "日期", "完成时间", "时间节点");
		return number ? Optional.of(Severity.ERROR) : deadline ? Optional.of(Severity.INFO) : Optional.empty();
	}

	/** Why the target contradicts the name and what to do. */
	static String reason(IndicatorName name, TargetValue target) {
		String words = "指标值“" + target.words().strip() + "”";
		return switch (name.asks()) {
			case SHARE, GROWTH, SATISFACTION -> "指标名是比率，" + words + unit(target) + "。请把指标值改为百分数，或把指标名改为数量。";
			case PERSONS -> "指标名是人数，" + words + unit(target) + "。请改为以“人”计量，或改正指标名。";
			case COUNT, EVENTS -> "指标名是" + name.asks().title() + "，" + words + unit(target) + "。请填写数量和计量单位，或改正指标名。";
			case SIZE -> "指标名是" + name.asks().title() + "，" + words + unit(target) + "。请改用相应的计量单位，或改正指标名。";
			case MONEY -> "指标名是金额，" + words + unit(target) + "。请填写金额，或改正指标名。";
			case TIME -> "指标名是时间，" + words + "不是时间。请写明完成日期或所需时长。";
			case TRAIT -> words + unit(target) + "，指标名却不是比率或数量，无法计算。请把指标名改为可以计算的比率（如及时率、规范率），或改写指标值。";
			case QUESTION -> "指标名问的是“是否”，" + words + unit(target) + "。请把指标名改为相应的比率或数量。";
			case CHANGE, INDEX, UNTOLD -> words + "是百分比，指标名却没有说是什么的比率。请写明数量和计量单位，或把指标名改为比率（……率）。";
		};
	}

	private static String unit(TargetValue target) {
		MeasurementUnit unit = target.unit();
		return (unit != null) ? "却以“" + unit.symbol() + "”计量" : (target.kind() == QuantityKind.DATE) ? "却写了时间" : "却不是数";
	}

}
