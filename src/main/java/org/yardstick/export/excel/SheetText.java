package org.yardstick.export.excel;

import java.util.regex.Pattern;

import org.yardstick.export.printed.LegalText;

/** Words of people made fit for a cell of a workbook; they stay what they were. */
public final class SheetText {

	/** What Excel allows in a cell. */
	static final int LONGEST = 32_767;

	/** Stands at the end of words that were longer than a cell can be. */
	static final String CUT = "……（内容过长，此处截断）";

	/** What Excel would take for one of its own escapes of characters. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private SheetText() {
	}

	/**
	 * The words with line ends that workbooks know, without characters that they can not
	 * hold, and not longer than a cell.
	 * @return null for null and for words of blanks only
	 */
	public static String of(String words) {
		if (words == null || words.isBlank()) {
			return null;
		}
		if (isPlain(words)) {
			return words;
		}
		String literal = ESCAPE.matcher(LegalText.of(words)).replaceAll("_x005F_");
		return literal.isBlank() ? null : cut(literal);
	}

	/**
	 * Whether nothing has to be done; so it is with nearly all words, and looking is
	 * quicker than replacing.
	 */
	private static boolean isPlain(String words) {
		for (int n = 0; n < words.length(); n++) {
			char character = words.charAt(n);
			boolean odd = (character < ' ' && character != '\n' && character != '\t') || character == '_'
					|| character == '\u0085' || character == '\u2028' || character == '\u2029'
					|| Character.isSurrogate(character) || character >= '\uFFFE';
			if (odd) {
				return false;
			}
		}
		return words.length() <= LONGEST;
	}

	private static String cut(String words) {
		if (words.length() <= LONGEST) {
			return words;
		}
		int end = LONGEST - CUT.length();
		return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

}
