package org.yardstick.export.printed;

import java.util.regex.Pattern;

/** Words of people without what no XML document can hold. */
public final class LegalText {

	/** Line ends of all kinds, the soft one of Word among them. */
	private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");

	/** Control characters, halves of surrogate pairs, and two that are no characters. */
	private static final Pattern ILLEGAL = Pattern
		.compile("[\\u0000-\\u0008\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDFFF]");

	private LegalText() {
	}

	/**
	 * The words with {@code \n} for every kind of line end, without control characters.
	 * Tabs and whole surrogate pairs stay.
	 * @param words not null
	 */
	public static String of(String words) {
		return ILLEGAL.matcher(LINE_END.matcher(words).replaceAll("\n")).replaceAll("");
	}

}
