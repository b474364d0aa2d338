package org.yardstick.intake.form;

/** The beginning of words, to name them in a sentence. */
final class Excerpt {

	private static final int LENGTH = 20;

	private Excerpt() {
	}

	static String of(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		int end = line.offsetByCodePoints(0, Math.min(LENGTH, line.codePointCount(0, line.length())));
		return (end < line.length()) ? line.substring(0, end) + "…" : line;
	}

}
