package org.yardstick.rule.measurability;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.TargetValue;

/**
 * Writes a bound before the number of a target, in place of words that only hint at it.
 */
final class BoundRepair {

	private static final Pattern HEDGE = Pattern.compile("[=＝]\\s?|左右|上下|大约|大概|约|近|(?<=[0-9０-９万千百亿]\\s?)[余多]");

	private static final Pattern NUMBER = Pattern.compile("[0-9０-９]");

	private BoundRepair() {
	}

	/**
	 * The words of the target with the sign of the bound before its number and without 约,
	 * 左右 and 余.
	 * @param bound {@link Comparison#AT_LEAST} or {@link Comparison#AT_MOST}
	 * @return empty if they would not mean that bound on the same number
	 */
	static Optional<String> of(TargetValue target, Comparison bound) {
		String sign = (bound == Comparison.AT_LEAST) ? "≥" : "≤";
		String words = HEDGE.matcher(target.words()).replaceAll("");
		Matcher number = NUMBER.matcher(words);
		if (!number.find()) {
			return Optional.empty();
		}
		String repaired = words.substring(0, number.start()) + sign + words.substring(number.start());
		return TargetValue.parse(repaired)
			.filter((read) -> read.comparison() == bound && read.value().compareTo(target.value()) == 0
					&& (read.unit() == null) == (target.unit() == null))
			.map((read) -> repaired);
	}

}
