package org.yardstick.rule.structure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * Remains of HTML and LaTeX in words. Only what is surely markup: a title in pointed
 * brackets, a comparison with a number and an amount in dollars are none. All patterns
 * match a bounded number of characters.
 */
final class Markup {

	private static final String BLOCKS = "p|br|div|tr|li|ul|ol|table|h[1-6]";

	private static final Pattern TAG = Pattern.compile("</?(?:(" + BLOCKS
			+ ")|span|b|i|u|s|em|strong|font|sub|sup|tbody|thead|td|th|img|a|center|o:p)" + "(?:\\s[^<>]{0,200})?/?>",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,5}|#x[0-9a-fA-F]{2,4});");

	private static final Map<String, String> COMMANDS = Map.ofEntries(Map.entry("geq", "≥"), Map.entry("geqslant", "≥"),
			Map.entry("ge", "≥"), Map.entry("leq", "≤"), Map.entry("leqslant", "≤"), Map.entry("le", "≤"),
			Map.entry("gt", ">"), Map.entry("lt", "<"), Map.entry("neq", "≠"), Map.entry("pm", "±"),
			Map.entry("times", "×"), Map.entry("div", "÷"), Map.entry("cdot", "·"), Map.entry("sim", "~"),
			Map.entry("approx", "≈"), Map.entry("permil", "‰"), Map.entry("circ", "°"), Map.entry("ldots", "…"),
			Map.entry("rightarrow", "→"), Map.entry("mathrm", ""), Map.entry("mathbf", ""), Map.entry("text", ""),
			Map.entry("left", ""), Map.entry("right", ""), Map.entry("quad", " "), Map.entry("%", "%"));

	private static final Pattern COMMAND = Pattern
		.compile("\\\\(" + String.join("|", COMMANDS.keySet()) + ")(?![a-zA-Z])\\s?");

	/** Between dollars, with something that only LaTeX has. */
	private static final Pattern FORMULA = Pattern.compile("\\$(?=[^$\\n]{0,100}[\\\\^{])([^$\\n]{1,100})\\$");

	private static final Pattern BRACES = Pattern.compile("[\\^{}]");

	private static final Pattern EMPTY_LINES = Pattern.compile("(?<![ \\t])[ \\t]*+\\n\\s*+");

	private Markup() {
	}

	/** The first piece of markup, empty if there is none. */
	static Optional<String> first(String words) {
		if (words.chars().noneMatch((character) -> "<&\\$".indexOf(character) >= 0)) {
			return Optional.empty();
		}
		return Optional.ofNullable(find(FORMULA, words))
			.or(() -> Optional.ofNullable(find(TAG, words)))
			.or(() -> Optional.ofNullable(find(COMMAND, words)))
			.or(() -> Optional.ofNullable(find(ENTITY, words)).filter((entity) -> !unescaped(entity).equals(entity)));
	}

	/** The words without markup: its signs as characters, its blocks as lines. */
	static String clean(String words) {
		String formulas = FORMULA.matcher(unescaped(words)).replaceAll(Markup::formula);
		String signs = COMMAND.matcher(formulas).replaceAll(Markup::sign);
		String lines = TAG.matcher(signs).replaceAll((tag) -> (tag.group(1) != null) ? "\n" : "");
		return EMPTY_LINES.matcher(lines).replaceAll("\n").strip();
	}

	private static String formula(MatchResult formula) {
		String signs = COMMAND.matcher(formula.group(1)).replaceAll(Markup::sign);
		return Matcher.quoteReplacement(BRACES.matcher(signs).replaceAll("").strip());
	}

	private static String sign(MatchResult command) {
		return Matcher.quoteReplacement(COMMANDS.get(command.group(1)));
	}

	private static String unescaped(String words) {
		return HtmlUtils.htmlUnescape(words).replace('\u00a0', ' ');
	}

	private static String find(Pattern pattern, String words) {
		Matcher matcher = pattern.matcher(words);
		return matcher.find() ? matcher.group() : null;
	}

}
