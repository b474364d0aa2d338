package org.yardstick.intake.form.words;

/** The beginning of words, to name them in a sentence. */
public final class Excerpt {

	private static final int LENGTH = 20;

	private Excerpt() {
	}

	/** Words in one line, cut off behind twenty characters and marked so. */
	public static String of(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		int end = line.offsetByCodePoints(0, Math.min(LENGTH, line.codePointCount(0, line.length())));
		return (end < line.length()) ? line.substring(0, end) + "…" : line;
	}

}
