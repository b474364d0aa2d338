package org.yardstick.narrative;

import java.util.regex.Pattern;

/**
 * What stands between two amounts of a text, as far as it tells which belong together.
 */
final class Gaps {

	/** Begins a list of its own within another: （2）, 3、. */
	private static final Pattern MARKER = Pattern
		.compile("[(（][0-9一二三四五六七八九十]{1,2}[)）]|[。；;\n]\\s*[0-9一二三四五六七八九十]{1,2}\\s*[.、．]");

	private static final Pattern OPENS = Pattern.compile("\\s*+[(（]");

	private static final Pattern CLOSES = Pattern.compile("[^(（)）]*+[)）]");

	private final String words;

	Gaps(String words) {
		this.words = words;
	}

	boolean endParagraph(Amount one, Amount next) {
		return endsParagraph(between(one, next));
	}

	boolean endSentence(Amount one, Amount next) {
		String gap = between(one, next);
		return endsParagraph(gap) || gap.indexOf('；') >= 0 || gap.indexOf(';') >= 0;
	}

	/** Whether the next one is the first in brackets behind the other. */
	boolean openBracket(Amount one, Amount next) {
		return OPENS.matcher(between(one, next)).lookingAt();
	}

	/** Whether the bracket that the first one stands in ends before the next. */
	boolean closeBracket(Amount one, Amount next) {
		return CLOSES.matcher(between(one, next)).lookingAt();
	}

	/** Whether a mark begins a list of its own. */
	boolean beginList(Amount one, Amount next) {
		return MARKER.matcher(between(one, next)).find();
	}

	private static boolean endsParagraph(String gap) {
		return gap.indexOf('。') >= 0 || gap.indexOf('\n') >= 0;
	}

	private String between(Amount one, Amount next) {
		int from = one.quantity().end();
		return this.words.substring(from, Math.max(from, next.quantity().start()));
	}

}
