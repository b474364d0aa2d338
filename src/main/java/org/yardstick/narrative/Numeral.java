package org.yardstick.narrative;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.targetvalue.CellText;

/**
 * A number at a place of a text, in figures or in Chinese characters.
 *
 * @param value null for what looks like a number and is none: 2.0.1, 二三
 * @param end the place after it
 */
record Numeral(Script script, BigDecimal value, int end) {

	/** More figures than anything counted in a budget has: a telephone, a code. */
	private static final int MOST_FIGURES = 15;

	private static final Pattern FIGURES = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})++(?!\\d)|\\d++)(?:\\.\\d++)?");

	private static final String DIGITS = "零一二三四五六七八九";

	private static final String WORDS = "零〇一二两三四五六七八九十百千万亿";

	private static final String PERCENT = "百分之";

	private static final String HALF = "半";

	/** How a number is written. */
	enum Script {

		/** 1200 or 1,200.5. */
		FIGURES,
		/** 一千二百. */
		CHARACTERS,
		/** 百分之九十五 or 百分之95: per cent. */
		PERCENTAGE

	}

	/** The number that starts at a place, null where none does. */
	static Numeral at(CellText text, int place) {
		if (text.startsWith(PERCENT, place)) {
			int start = place + PERCENT.length();
			Numeral share = text.startsWith("百", start) ? new Numeral(null, BigDecimal.valueOf(100), start + 1)
					: simpleAt(text, start);
			return (share != null) ? new Numeral(Script.PERCENTAGE, share.value, share.end) : null;
		}
		return simpleAt(text, place);
	}

	private static Numeral simpleAt(CellText text, int place) {
		char first = text.charAt(place);
		if (CellText.isDigit(first)) {
			return figures(text, place);
		}
		if (text.startsWith(HALF, place)) {
			return new Numeral(Script.CHARACTERS, new BigDecimal("0.5"), place + 1);
		}
		return (WORDS.indexOf(first) >= 0) ? characters(text, place) : null;
	}

	private static Numeral figures(CellText text, int place) {
		Matcher matcher = FIGURES.matcher(text.toString()).region(place, text.length()).useTransparentBounds(true);
		matcher.lookingAt();
		int end = matcher.end();
		boolean version = text.charAt(end) == '.' && CellText.isDigit(text.charAt(end + 1));
		boolean code = end - place > MOST_FIGURES;
		return new Numeral(Script.FIGURES, (version || code) ? null : new BigDecimal(matcher.group().replace(",", "")),
				end);
	}

	private static Numeral characters(CellText text, int place) {
		int end = place;
		while (WORDS.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		BigDecimal value = (end - place > MOST_FIGURES) ? null : value(text.between(place, end));
		return new Numeral(Script.CHARACTERS, value, end);
	}

	/** What the characters say, null where they say no number: 万, 二三, 十十. */
	private static BigDecimal value(String words) {
		long total = 0;
		long section = 0;
		long digit = -1;
		long last = Long.MAX_VALUE;
		for (char word : words.replace('两', '二').replace('〇', '零').toCharArray()) {
			long multiple = multiple(word);
			boolean first = total == 0 && section == 0 && digit < 0;
			if (multiple == 1) {
				if (digit > 0) {
					return null;
				}
				digit = DIGITS.indexOf(word);
			}
			else if (multiple < 10_000) {
				boolean bareTen = multiple == 10 && (first || digit <= 0 && section % 100 == 0);
				if (digit <= 0 && !bareTen || multiple >= last) {
					return null;
				}
				section += multiple * Math.max(digit, 1);
				digit = -1;
				last = multiple;
			}
			else {
				section += Math.max(digit, 0);
				if (section + total == 0) {
					return null;
				}
				total = (section > 0) ? total + section * multiple : total * multiple;
				section = 0;
				digit = -1;
				last = Long.MAX_VALUE;
			}
		}
		return BigDecimal.valueOf(total + section + Math.max(digit, 0));
	}

	private static long multiple(char word) {
		return switch (word) {
			case '十' -> 10;
			case '百' -> 100;
			case '千' -> 1000;
			case '万' -> 10_000;
			case '亿' -> 100_000_000;
			default -> 1;
		};
	}

}
