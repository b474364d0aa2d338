package org.yardstick.rule.consistency;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yardstick.narrative.RunningText;
import org.yardstick.narrative.StatedQuantity;
import org.yardstick.narrative.StatedTime;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.QuantityKind;

/**
 * A number that a text of the form sets as an aim for the year of the form.
 *
 * @param path the cell
 */
record Promise(String path, StatedQuantity quantity) {

	private static final Set<QuantityKind> AIMS = Set.of(QuantityKind.SHARE, QuantityKind.COUNT, QuantityKind.PERSONS,
			QuantityKind.EVENTS, QuantityKind.MONEY, QuantityKind.PRICE, QuantityKind.FREQUENCY, QuantityKind.RATE,
			QuantityKind.LENGTH, QuantityKind.AREA, QuantityKind.VOLUME, QuantityKind.MASS);

	private static final Pattern SENTENCE_END = Pattern.compile("[。；;\\n]");

	private static final Pattern YEARS_TO_COME = Pattern.compile("(?:[2-9]|[二三四五两]|1\\d|十)\\s*年(?:以?内|规划|来)|十[二三四五]五");

	/** Words after a number that only says of what the thing is: 三个街道的. */
	private static final Pattern OF_ANOTHER = Pattern.compile("[\\p{IsHan}]{1,8}的");

	private static final Pattern SPENT = Pattern
		.compile("支付|拨付|发放|支出|投入|安排|使用|预算|资金|经费|费用|成本|标准|[款费薪]$|工资|补助|补贴|奖励|结算");

	/** More numbers than any goal promises: a table that was pasted in. */
	private static final int MOST = 50;

	private static final Pattern EARNED = Pattern.compile("免[征除收]|减免|节[约省支]|[增创]收|收入|收益|产值|税收");

	/** How far apart the numbers of a list stand. */
	private static final int LIST_GAP = 12;

	private static final int LONGEST_QUOTE = 30;

	/** How far a year reaches that stands before a number. */
	private static final int REACH = 80;

	/** The promises of the annual goals, in their order. */
	static Stream<Promise> ofGoals(PlanUnderCheck plan) {
		return IntStream.range(0, plan.content().goals().annual().size())
			.mapToObj((n) -> "goals.annual[" + n + "]")
			.flatMap((path) -> in(plan, path))
			.limit(MOST);
	}

	/** What another text of the form says as if it were promised. */
	static Stream<Promise> in(PlanUnderCheck plan, String path) {
		RunningText text = plan.text(path);
		int year = plan.form().fiscalYear();
		return text.quantities()
			.stream()
			.filter((quantity) -> quantity.unit() != null && !quantity.unit().isBareMultiple()
					&& AIMS.contains(quantity.unit().kind()) && quantity.comparison() != Comparison.PLUS_MINUS)
			.filter((quantity) -> isOfYear(text, quantity.start(), year))
			.map((quantity) -> new Promise(path, quantity))
			.limit(MOST);
	}

	/** Whether a share is promised. */
	boolean isShare() {
		return this.quantity.unit().kind() == QuantityKind.SHARE;
	}

	/**
	 * Whether the number says the same as another one, which a share can do by chance.
	 */
	boolean isAsMuchAs(Promise other) {
		return !isShare() && this.quantity.unit().equals(other.quantity.unit())
				&& this.quantity.value().compareTo(other.quantity.value()) == 0;
	}

	/** What the promise says, short enough to be quoted. */
	String quote() {
		return PlainWords.abridged(this.quantity.topic().words(), LONGEST_QUOTE) + " "
				+ PlainWords.abridged(this.quantity.words(), LONGEST_QUOTE);
	}

	/** Whether the number goes on with a list: 教师1000人次、干部100人次. */
	boolean continues(Promise before) {
		int gap = this.quantity.start() - before.quantity.end();
		return this.path.equals(before.path) && gap >= 0 && gap <= LIST_GAP
				&& this.quantity.unit().equals(before.quantity.unit());
	}

	/**
	 * Whether an amount or a price is named; those of calculations are compared
	 * elsewhere.
	 */
	boolean isMoney() {
		return this.quantity.unit().kind() == QuantityKind.MONEY || this.quantity.unit().kind() == QuantityKind.PRICE;
	}

	/** Whether a text says anything that could be measured: a number, or by when. */
	static boolean isMeasurable(RunningText text, String path) {
		return text.quantities()
			.stream()
			.filter((quantity) -> quantity.unit() != null)
			.anyMatch((quantity) -> new Promise(path, quantity).isAim(text.words()))
				|| text.times().stream().anyMatch((time) -> time.bound() == StatedTime.Bound.DEADLINE && !time.cited());
	}

	/**
	 * Whether the number is to be reached and not a part of a name (三个街道的16个小区) or money
	 * to be spent, which the cost indicators sum up.
	 * @param words of the cell
	 */
	boolean isAim(String words) {
		String after = words.substring(this.quantity.end(), Math.min(words.length(), this.quantity.end() + REACH));
		String about = this.quantity.topic().words();
		return !OF_ANOTHER.matcher(after).lookingAt()
				&& !(isMoney() && SPENT.matcher(about).find() && !EARNED.matcher(about).find());
	}

	/**
	 * Whether the sentence names no other year, and no course of years, before the
	 * number.
	 */
	private static boolean isOfYear(RunningText text, int start, int year) {
		int from = Math.max(0, start - REACH);
		Matcher end = SENTENCE_END.matcher(text.words().substring(from, start));
		int sentence = from;
		while (end.find()) {
			sentence = from + end.end();
		}
		int begin = sentence;
		boolean otherYear = text.times()
			.stream()
			.filter((time) -> time.start() >= begin && time.end() <= start && time.yearStated() && !time.cited())
			.reduce((earlier, later) -> later)
			.filter((time) -> time.from().getYear() != year || time.to().getYear() != year)
			.isPresent();
		return !otherYear && !YEARS_TO_COME.matcher(text.words().substring(begin, start)).find();
	}

}
