package org.yardstick.targetvalue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of HTML or LaTeX where a document was converted badly, and the one
 * character that it stood for.
 *
 * @param meaning a space where it was mere layout
 * @param end the place after it
 */
record MarkupRemains(char meaning, int end) {

	private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,9}(?:\\s[^<>]{0,60})?/?>");

	private static final Pattern ENTITY = Pattern.compile("&([a-z]{2,6});");

	private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]{1,12}|.)");

	private static final Map<String, Character> MEANINGS = Map.ofEntries(Map.entry("geq", '≥'), Map.entry("ge", '≥'),
			Map.entry("geqslant", '≥'), Map.entry("geqq", '≥'), Map.entry("leq", '≤'), Map.entry("le", '≤'),
			Map.entry("leqslant", '≤'), Map.entry("leqq", '≤'), Map.entry("gt", '>'), Map.entry("lt", '<'),
			Map.entry("pm", '±'), Map.entry("plusmn", '±'), Map.entry("sim", '~'), Map.entry("times", '×'),
			Map.entry("permil", '‰'), Map.entry("%", '%'));

	/**
	 * The remains that start at a place.
	 * @return {@code null} where the character there is no markup
	 */
	static MarkupRemains at(String words, int at) {
		return switch (words.charAt(at)) {
			case '$', '{', '}' -> new MarkupRemains(' ', at + 1);
			case '<' -> matched(TAG, words, at);
			case '&' -> matched(ENTITY, words, at);
			case '\\' -> matched(COMMAND, words, at);
			case '^' -> raisesLetter(words, at) ? new MarkupRemains(' ', at + 1) : null;
			default -> null;
		};
	}

	/**
	 * Whether an exponent belongs to a unit (m^2) and not to a number (10^4).
	 */
	private static boolean raisesLetter(String words, int at) {
		int before = at - 1;
		while (before >= 0 && words.charAt(before) == '}') {
			before--;
		}
		return before >= 0 && Character.isLetter(words.charAt(before));
	}

	private static MarkupRemains matched(Pattern pattern, String words, int at) {
		Matcher matcher = pattern.matcher(words).region(at, words.length());
		if (!matcher.lookingAt()) {
			return null;
		}
		String name = (matcher.groupCount() > 0) ? matcher.group(1) : "";
		return new MarkupRemains(MEANINGS.getOrDefault(name, ' '), matcher.end());
	}

}
