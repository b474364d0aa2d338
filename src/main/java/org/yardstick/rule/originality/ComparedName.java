package org.yardstick.rule.originality;

import java.util.regex.Pattern;

import org.yardstick.narrative.CharacterPairs;
import org.yardstick.rule.PlainWords;

/**
 * The name of a project, for telling whether two projects have to do with each other.
 *
 * @param letters its letters
 * @param pairs of its letters, without the words that all budgets are full of
 */
record ComparedName(String letters, CharacterPairs pairs) {

	private static final Pattern WORDS_OF_BUDGETS = Pattern.compile("项目|专项|经费|资金|费用|支出|预算|财政|补助|补贴|工程|年度?|[0-9]+");

	/**
	 * One pair in five can be alike by chance: 交通 in all projects of the traffic police.
	 */
	private static final double CHANCE = 0.2;

	/** The name as written, null if blank. */
	static ComparedName of(String words) {
		String letters = PlainWords.letters(words);
		String own = WORDS_OF_BUDGETS.matcher(letters).replaceAll("");
		return new ComparedName(letters, CharacterPairs.of(own));
	}

	/** Whether both are called the same; nobody knows of a project without a name. */
	boolean isSameAs(ComparedName other) {
		return this.letters.equals(other.letters);
	}

	/** Whether the two names have nothing to do with each other. */
	boolean sharesNothingWith(ComparedName other) {
		return this.pairs.size() > 0 && other.pairs.size() > 0 && this.pairs.nearness(other.pairs) <= CHANCE;
	}

}
