package org.yardstick.targetvalue;

/**
 * The words of a cell made ready for reading: signs and digits of one width, remains of
 * markup turned into what they stood for, white space gone but between figures. Every
 * character knows its place in the original, so that words can be quoted as they were
 * written. Immutable.
 */
public final class CellText {

	/**
	 * A target is a few words. What is longer is prose and is not read as one, which also
	 * bounds the work that a hostile text can cause.
	 */
	static final int LONGEST = 200;

	private final String words;

	private final String folded;

	private final int[] starts;

	private final int[] ends;

	private CellText(String words) {
		this.words = words;
		this.starts = new int[words.length()];
		this.ends = new int[words.length()];
		StringBuilder characters = new StringBuilder(words.length());
		boolean gap = false;
		int at = 0;
		while (at < words.length()) {
			MarkupRemains remains = MarkupRemains.at(words, at);
			char meant = (remains != null) ? remains.meaning() : fold(words.charAt(at));
			int end = (remains != null) ? remains.end() : at + 1;
			if (isSpace(meant)) {
				gap = true;
			}
			else {
				if (gap && isDigit(meant) && !characters.isEmpty()
						&& isDigit(characters.charAt(characters.length() - 1))) {
					append(characters, ' ', at, at);
				}
				append(characters, meant, at, end);
				gap = false;
			}
			at = end;
		}
		this.folded = characters.toString();
	}

	/**
	 * Prepares the words of a target.
	 * @param words not longer than {@link #LONGEST}
	 */
	static CellText of(String words) {
		if (words.length() > LONGEST) {
			throw new IllegalArgumentException("Longer than %d characters".formatted(LONGEST));
		}
		return new CellText(words);
	}

	/**
	 * Prepares the words of a running text of any length, in linear time.
	 */
	public static CellText ofProse(String words) {
		return new CellText(words);
	}

	/**
	 * Words without the white space and invisible characters around them.
	 */
	static String strip(String words) {
		int start = 0;
		int end = words.length();
		while (start < end && isSpace(words.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(words.charAt(end - 1))) {
			end--;
		}
		return words.substring(start, end);
	}

	/** How many characters there are to read. */
	public int length() {
		return this.folded.length();
	}

	/** The character at a place, or a space outside the text. */
	public char charAt(int at) {
		return (at >= 0 && at < length()) ? this.folded.charAt(at) : ' ';
	}

	/** Whether a part stands at a place. */
	public boolean startsWith(String part, int at) {
		return this.folded.startsWith(part, at);
	}

	/** The prepared characters of a stretch. */
	public String between(int start, int end) {
		return this.folded.substring(start, end);
	}

	/** The original words of a stretch that is not empty. */
	public String originalBetween(int start, int end) {
		return this.words.substring(originalStart(start), originalEnd(end - 1));
	}

	/** Where in the original the character at a place begins. */
	public int originalStart(int at) {
		return this.starts[at];
	}

	/** The place in the original after the character at a place. */
	public int originalEnd(int at) {
		return this.ends[at];
	}

	/** All prepared characters. */
	@Override
	public String toString() {
		return this.folded;
	}

	private void append(StringBuilder characters, char character, int start, int end) {
		this.starts[characters.length()] = start;
		this.ends[characters.length()] = end;
		characters.append(character);
	}

	/** Whether a character is one of the figures from 0 to 9. */
	public static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static boolean isSpace(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
	}

	/**
	 * One width and one glyph for each sign. Dashes of the width of a word part a range;
	 * only those of the width of a hyphen can be a minus.
	 */
	private static char fold(char character) {
		if (character >= '！' && character <= '～') {
			return (char) (character - '！' + '!');
		}
		return switch (character) {
			case '≧', '⩾', '≮' -> '≥';
			case '≦', '⩽', '≯' -> '≤';
			case '﹥' -> '>';
			case '﹤' -> '<';
			case '﹦' -> '=';
			case '﹢' -> '+';
			case '﹪', '℅' -> '%';
			case '–', '—', '―', '〜', '∼', '∽' -> '~';
			case '‐', '‑', '−', '﹣' -> '-';
			case '∕', '⁄' -> '/';
			case '•', '・', '⋅' -> '·';
			case '【', '〔', '〈' -> '(';
			case '】', '〕', '〉' -> ')';
			default -> character;
		};
	}

}
