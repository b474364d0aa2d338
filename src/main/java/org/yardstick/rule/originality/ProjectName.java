package org.yardstick.rule.originality;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yardstick.rule.PlainWords;

/**
 * What a project is called, for telling whether two projects have to do with each other.
 *
 * @param letters its letters
 * @param pairs its neighbouring letters, without the words that all budgets are full of
 */
record ProjectName(String letters, Set<String> pairs) {

	private static final Pattern WORDS_OF_BUDGETS = Pattern.compile("项目|专项|经费|资金|费用|支出|预算|财政|补助|补贴|工程|年度?|[0-9]+");

	/**
	 * One pair in five can be alike by chance: 交通 in all projects of the traffic police.
	 */
	private static final double CHANCE = 0.2;

	/** The name as written, null if blank. */
	static ProjectName of(String words) {
		String letters = PlainWords.letters(words);
		String own = WORDS_OF_BUDGETS.matcher(letters).replaceAll("");
		return new ProjectName(letters,
				IntStream.range(1, own.length())
					.mapToObj((n) -> own.substring(n - 1, n + 1))
					.collect(Collectors.toUnmodifiableSet()));
	}

	/** Whether both are called the same; nobody knows of a project without a name. */
	boolean isSameAs(ProjectName other) {
		return this.letters.equals(other.letters);
	}

	/** Whether the two names have nothing to do with each other. */
	boolean sharesNothingWith(ProjectName other) {
		int fewer = Math.min(this.pairs.size(), other.pairs.size());
		return fewer > 0 && this.pairs.stream().filter(other.pairs::contains).count() <= fewer * CHANCE;
	}

}
