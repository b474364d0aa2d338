package org.yardstick.rule;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people wrote, made comparable: one width of characters, no white space. */
public final class PlainWords {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern PLACEHOLDER = Pattern
		.compile("[^\\p{L}\\p{N}]*|[无空略]|暂无|没有|待定|待填|待补充?|未填|不填|不详|无此项|[Nn]/?[Aa]|[Nn]one|[Xx]+|[Tt][Bb][Dd]");

	private PlainWords() {
	}

	/** The words without white space, in one width; empty for null. */
	public static String of(String words) {
		return (words != null) ? SPACE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("") : "";
	}

	/** Only the letters and figures of the words; empty for null. */
	public static String letters(String words) {
		return NO_WORD.matcher(of(words)).replaceAll("");
	}

	/** The beginning of words that are too long to be quoted whole. */
	public static String abridged(String words, int most) {
		if (words.length() <= most) {
			return words;
		}
		return words.substring(0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most) + "…";
	}

	/** Whether nothing was written. */
	public static boolean isBlank(String words) {
		return words == null || words.isBlank();
	}

	/**
	 * Whether what was written only fills the cell: dashes, 无, 待定. A blank cell is no
	 * placeholder.
	 */
	public static boolean isPlaceholder(String words) {
		return !isBlank(words) && PLACEHOLDER.matcher(of(words)).matches();
	}

	/** Whether something was written that says something. */
	public static boolean isTelling(String words) {
		return !isBlank(words) && !isPlaceholder(words);
	}

}
