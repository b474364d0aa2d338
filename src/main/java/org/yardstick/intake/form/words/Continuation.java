package org.yardstick.intake.form.words;

/** Joins words that the end of a page took apart. */
final class Continuation {

	private static final String SENTENCE_ENDS = "。；;！!？?：:";

	private Continuation() {
	}

	/**
	 * The words as one text: a new line where a sentence ended, else without anything
	 * between. A character that stands at both sides of the break was printed twice by
	 * the conversion and counts once.
	 */
	static String join(String above, String below) {
		String upper = above.stripTrailing();
		String lower = below.stripLeading();
		int last = upper.codePointBefore(upper.length());
		if (SENTENCE_ENDS.indexOf(last) >= 0) {
			return upper + "\n" + lower;
		}
		boolean twice = Character.isIdeographic(last) && lower.codePointAt(0) == last;
		return upper + (twice ? lower.substring(Character.charCount(last)) : lower);
	}

}
