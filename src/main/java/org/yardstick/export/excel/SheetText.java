package org.yardstick.export.excel;

import java.util.regex.Pattern;

/** Words of people made fit for a cell of a workbook; they stay what they were. */
final class SheetText {

	/** What Excel allows in a cell. */
	static final int LONGEST = 32_767;

	/** Stands at the end of words that were longer than a cell can be. */
	static final String CUT = "……（内容过长，此处截断）";

	/** Line ends of all kinds, the soft one of Word among them. */
	private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");

	/**
	 * What no XML document may hold: control characters and halves of surrogate pairs.
	 */
	private static final Pattern ILLEGAL = Pattern
		.compile("[\\u0000-\\u0008\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDFFF]");

	/** What Excel would take for one of its own escapes of characters. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private SheetText() {
	}

	/**
	 * The words with line ends that workbooks know, without characters that they can not
	 * hold, and not longer than a cell.
	 * @return null for null and for words of blanks only
	 */
	static String of(String words) {
		if (words == null || words.isBlank()) {
			return null;
		}
		String lines = LINE_END.matcher(words).replaceAll("\n");
		String legal = ILLEGAL.matcher(lines).replaceAll("");
		String literal = ESCAPE.matcher(legal).replaceAll("_x005F_");
		return literal.isBlank() ? null : cut(literal);
	}

	private static String cut(String words) {
		if (words.length() <= LONGEST) {
			return words;
		}
		int end = LONGEST - CUT.length();
		return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

}
