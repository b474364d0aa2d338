package org.yardstick.review;

import java.util.regex.Pattern;

import org.yardstick.shared.RejectedException;

/** Whether what somebody typed about a cell says anything. */
final class RemarkWords {

	private static final int LONGEST = 2000;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]+");

	private RemarkWords() {
	}

	/**
	 * The words without what cannot be printed and without white space around them.
	 * @param path of the field they were typed in
	 * @throws RejectedException if they say nothing or too much
	 */
	static String of(String typed, String path) {
		String words = (typed != null) ? UNPRINTABLE.matcher(typed).replaceAll("").strip() : "";
		if (words.isEmpty()) {
			throw RejectedException.at(path, "还没有写内容。请写清楚哪里不对、怎么改。");
		}
		if (words.length() > LONGEST) {
			throw RejectedException.at(path, "最多写" + LONGEST + "字，现在有" + words.length() + "字，请精简。");
		}
		return words;
	}

}
