package org.yardstick.intake.form.loose;

import java.util.regex.Pattern;

import org.yardstick.intake.form.words.Wording;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;

/** What can be told of the words of a cell without knowing its column. */
final class LooseWords {

	/** Longer words are no target value, even if they begin with a figure. */
	private static final int LONGEST_FIGURE = 20;

	private static final Pattern PLACEHOLDER = Pattern.compile("[^\\p{L}\\p{N}]*|[无空略]|暂无|没有|(?:三级)?指标\\d?");

	/** A break of a line within a word: people write no space between these. */
	private static final Pattern WRAP = Pattern.compile("(?<=[\\p{IsHan}，、。；：（）“”《》])\\s+(?=[\\p{IsHan}，、；：（）“”《》])");

	private static final Pattern REMAINING_BREAK = Pattern.compile("(?<!\\s)\\s*\\n\\s*");

	private LooseWords() {
	}

	/** Whether two cells say the same, whatever their line breaks. */
	static boolean same(String one, String other) {
		return Wording.plain(one).equals(Wording.plain(other));
	}

	/** Whether a name is blank or only fills the cell. */
	static boolean isPlaceholder(String words) {
		return PLACEHOLDER.matcher(Wording.plain(words)).matches();
	}

	/** Whether the words can be a number, a percentage, a day or the like. */
	static boolean isFigure(String words) {
		return words.length() <= LONGEST_FIGURE && words.codePoints().anyMatch(Character::isDigit)
				&& TargetValue.parse(words).map((value) -> value.kind() != QuantityKind.WORDS).orElse(false);
	}

	/** The words of a cell without the breaks that its width on paper made. */
	static String unwrapped(String words) {
		return REMAINING_BREAK.matcher(WRAP.matcher(words.strip()).replaceAll("")).replaceAll("\n");
	}

	/** Words that were divided over two rows. */
	static String joined(String first, String rest) {
		return unwrapped(first + "\n" + rest);
	}

}
