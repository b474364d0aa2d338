package org.yardstick.rule.measurability;

import java.util.regex.Pattern;

import org.yardstick.narrative.CharacterPairs;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.targetvalue.QuantityKind;

/**
 * Whether a rate is the rate of a thing of which there is only one. A rate of what goes
 * on within it (出勤率 of a course, 准确率 of a survey) is not.
 */
final class SingleThing {

	private static final Pattern OF_THE_THING = Pattern.compile("(?:完成|及时|按时|按期|验收合格|验收通过|资格达标|资质达标|竣工|建成)率[^率]*$");

	/** Words that do not tell one thing from another. */
	private static final Pattern NO_THING = Pattern.compile("项目|工作|任务|计划|完成|及时|建设|数量|情况|[0-9]+");

	private static final int LONGEST = 60;

	private SingleThing() {
	}

	static boolean isCounted(QuantityKind kind) {
		return kind == QuantityKind.COUNT || kind == QuantityKind.EVENTS || kind == QuantityKind.PERSONS;
	}

	/** Whether a rate is about the single thing that a row counts. */
	static boolean isMeasuredBy(IndicatorRow single, String rate) {
		String plain = PlainWords.letters(rate);
		if (plain.length() > LONGEST || !OF_THE_THING.matcher(plain).find()) {
			return false;
		}
		String thing = NO_THING.matcher(PlainWords.letters(single.cells().name())).replaceAll(" ");
		String about = NO_THING.matcher(plain).replaceAll(" ");
		return CharacterPairs.of(thing.substring(0, Math.min(thing.length(), LONGEST)))
			.common(CharacterPairs.of(about)) > 0;
	}

}
