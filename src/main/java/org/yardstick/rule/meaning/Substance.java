package org.yardstick.rule.meaning;

import java.util.Set;
import java.util.regex.Pattern;

import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;

/** What an indicator measures in truth, by its name and the unit of its target. */
public enum Substance {

	/** How content people are. */
	SATISFACTION("满意度"),

	/** How many complaints there are. */
	COMPLAINTS("投诉、信访的多少"),

	/** How far the budget has been spent. */
	EXECUTION("预算执行进度"),

	/** Whether things happen in time, or by when. */
	TIMELINESS("完成的及时性"),

	/** Whether work is as it should be. */
	QUALITY("工作质量"),

	/** How much of the work is done. */
	COMPLETION("任务完成进度"),

	/** Another share of a whole. */
	SHARE("比率"),

	/** Money that is spent or handed out. */
	EXPENSE("费用金额"),

	/** Money that is gained or moved. */
	GAIN("收入等金额"),

	/** How often something is paid. */
	PAYMENTS("付款次数"),

	/** How much of something there is or is done. */
	NUMBER("数量"),

	/** Nothing of these. */
	UNTOLD("其他内容");

	private static final Pattern COMPLETION_RATE = Pattern.compile("完成|完工|竣工|开工|按计划");

	private static final Pattern IN_TIME = Pattern.compile("及时|按时|按期|如期|准时");

	private static final Set<QuantityKind> MONEY = Set.of(QuantityKind.MONEY, QuantityKind.PRICE);

	private static final Set<QuantityKind> NUMBERS = Set.of(QuantityKind.COUNT, QuantityKind.PERSONS,
			QuantityKind.EVENTS);

	private static final Set<QuantityKind> TIMES_PAID = Set.of(QuantityKind.EVENTS, QuantityKind.FREQUENCY);

	private final String title;

	Substance(String title) {
		this.title = title;
	}

	/** What clerks call it. */
	public String title() {
		return this.title;
	}

	/**
	 * What an indicator measures.
	 * @param target null for a blank cell
	 */
	public static Substance of(IndicatorName name, TargetValue target) {
		QuantityKind kind = (target != null) ? target.kind() : QuantityKind.WORDS;
		return switch (name.asks()) {
			case SATISFACTION -> SATISFACTION;
			case SHARE -> share(name);
			case MONEY -> TIMES_PAID.contains(kind) ? PAYMENTS : money(name);
			case PERSONS, COUNT, EVENTS, SIZE -> number(name, kind);
			case TIME -> TIMELINESS;
			default -> untold(name, target, kind);
		};
	}

	private static Substance share(IndicatorName name) {
		if (name.isAbout(Theme.COMPLAINT) && name.direction() == Direction.LESS) {
			return COMPLAINTS;
		}
		if (name.isAbout(Theme.EXECUTION)) {
			return name.isAbout(Theme.TIMELY) ? TIMELINESS : EXECUTION;
		}
		return name.isAbout(Theme.TIMELY) ? TIMELINESS
				: name.isAbout(Theme.SOUND) ? QUALITY : name.contains(COMPLETION_RATE) ? COMPLETION : SHARE;
	}

	private static Substance money(IndicatorName name) {
		return (name.direction() == Direction.MORE) ? GAIN : EXPENSE;
	}

	private static Substance number(IndicatorName name, QuantityKind kind) {
		if (name.isAbout(Theme.COMPLAINT) && name.direction() == Direction.LESS) {
			return COMPLAINTS;
		}
		return MONEY.contains(kind) ? money(name) : NUMBER;
	}

	private static Substance untold(IndicatorName name, TargetValue target, QuantityKind kind) {
		boolean inTime = target != null && target.value() == null && IN_TIME.matcher(target.text()).find();
		if (name.isAbout(Theme.TIMELY) || kind == QuantityKind.DATE || inTime && !name.isAbout(Theme.SOUND)) {
			return TIMELINESS;
		}
		if (target == null || target.unit() == null || target.unit().isBareMultiple() && !name.isAbout(Theme.COST)) {
			return UNTOLD;
		}
		return MONEY.contains(kind) ? money(name) : NUMBERS.contains(kind) ? NUMBER : UNTOLD;
	}

}
