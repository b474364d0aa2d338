package org.yardstick.finding;

import java.util.regex.Pattern;

import org.yardstick.rule.PlainWords;
import org.yardstick.shared.RejectedException;

/** Whether what somebody typed answers anything. */
final class AnswerWords {

	private static final int SHORTEST = 4;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]+");

	private AnswerWords() {
	}

	/**
	 * The words without what cannot be printed and without white space around them.
	 * @param path of the field they were typed in
	 * @throws RejectedException if they say nothing or too much
	 */
	static String of(String typed, String path) {
		String words = (typed != null) ? UNPRINTABLE.matcher(typed).replaceAll("").strip() : "";
		if (words.length() > Answer.LONGEST) {
			throw RejectedException.at(path, "最多写" + Answer.LONGEST + "字，现在有" + words.length() + "字，请精简。");
		}
		if (!PlainWords.isTelling(words) || PlainWords.letters(words).length() < SHORTEST) {
			throw RejectedException.at(path, "请用一句话写明原因，让审核人看得明白。");
		}
		return words;
	}

}
