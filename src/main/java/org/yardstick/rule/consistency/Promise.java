package org.yardstick.rule.consistency;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yardstick.narrative.RunningText;
import org.yardstick.narrative.StatedQuantity;
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

	private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*(?:年|-|－|—|~|至)");

	private static final Pattern YEARS_TO_COME = Pattern.compile("(?:[2-9]|[二三四五两]|1\\d|十)\\s*年(?:以?内|规划|来)|十[二三四五]五");

	/** How far a year reaches that stands before a number. */
	private static final int REACH = 80;

	/** The promises of the annual goals, in their order. */
	static Stream<Promise> ofGoals(PlanUnderCheck plan) {
		return IntStream.range(0, plan.content().goals().annual().size())
			.mapToObj((n) -> "goals.annual[" + n + "]")
			.flatMap((path) -> in(plan, path));
	}

	/** What another text of the form says as if it were promised. */
	static Stream<Promise> in(PlanUnderCheck plan, String path) {
		RunningText text = plan.text(path);
		int year = plan.form().fiscalYear();
		return text.quantities()
			.stream()
			.filter((quantity) -> quantity.unit() != null && !quantity.unit().isBareMultiple()
					&& AIMS.contains(quantity.unit().kind()) && quantity.comparison() != Comparison.PLUS_MINUS)
			.filter((quantity) -> isOfYear(text.words(), quantity.start(), year))
			.map((quantity) -> new Promise(path, quantity));
	}

	private static boolean isOfYear(String words, int start, int year) {
		String before = words.substring(Math.max(0, start - REACH), start);
		Matcher end = SENTENCE_END.matcher(before);
		int from = 0;
		while (end.find()) {
			from = end.end();
		}
		String sentence = before.substring(from);
		Matcher years = YEAR.matcher(sentence);
		int last = year;
		while (years.find()) {
			last = Integer.parseInt(years.group(1));
		}
		return last == year && !YEARS_TO_COME.matcher(sentence).find();
	}

}
