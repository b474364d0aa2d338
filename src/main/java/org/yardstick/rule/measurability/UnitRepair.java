package org.yardstick.rule.measurability;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.targetvalue.TargetValue;

/** Writes a unit behind the number of a target and leaves all its other words alone. */
final class UnitRepair {

	/** A number, with the multiple and the blanks behind it, in both widths. */
	private static final Pattern NUMBER = Pattern
		.compile("([0-9０-９]+(?:[,，.．][0-9０-９]+)*[ \\u3000]*[百千万亿]*)[ \\u3000]*");

	private UnitRepair() {
	}

	/**
	 * The words of the target with the unit behind its number.
	 * @return empty if they would not mean the same number in that unit
	 */
	static Optional<String> of(TargetValue target, String unit) {
		String words = NUMBER.matcher(target.words())
			.replaceAll((number) -> Matcher.quoteReplacement(number.group(1).stripTrailing() + unit));
		return TargetValue.parse(words)
			.filter((repaired) -> repaired.comparison() == target.comparison() && repaired.unit() != null
					&& repaired.value().compareTo(target.value()) == 0)
			.map((repaired) -> words);
	}

}
