package org.yardstick.targetvalue;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.targetvalue.Token.Type;

/**
 * The numbers of a cell: figures with thousands separators and decimals, and per cent in
 * words.
 */
final class Figures {

	/** More figures than anything counted in a budget has: a code. */
	private static final int MOST = 30;

	private static final Pattern NUMBER = Pattern
		.compile("[+-]?(?:\\d{1,3}(?:[, ]\\d{3})++(?!\\d)|\\d++)?(?:\\.\\d++|\\.(?=[%‰]))?");

	private Figures() {
	}

	/**
	 * Whether the figures of a number start at a place.
	 */
	static boolean startAt(CellText cell, int place) {
		char character = cell.charAt(place);
		return CellText.isDigit(character) || character == '.' && CellText.isDigit(cell.charAt(place + 1))
				&& !CellText.isDigit(cell.charAt(place - 1));
	}

	/**
	 * The place after the words for per cent that stand before a number: 百分之, 百分百.
	 * @return the same place where no such words stand, or no number follows
	 */
	static int afterPercent(CellText cell, int place) {
		int after = cell.startsWith("百分之", place) ? place + 3 : cell.startsWith("百分百", place) ? place + 2 : place;
		boolean number = after > place
				&& (CellText.isDigit(cell.charAt(after)) || ChineseNumeral.at(cell, after) != null);
		return number ? after : place;
	}

	/**
	 * Whether a number starts at a place, in figures or in words.
	 */
	static boolean numberAt(CellText cell, int place) {
		return startAt(cell, place) || afterPercent(cell, place) > place;
	}

	/**
	 * Reads the number at a place.
	 */
	static Token read(CellText cell, int place) {
		int start = afterPercent(cell, place);
		if (start > place && !CellText.isDigit(cell.charAt(start))) {
			ChineseNumeral numeral = ChineseNumeral.at(cell, start);
			return Token.number(Type.PERCENTAGE, place, numeral.end(), numeral.value());
		}
		Matcher matcher = NUMBER.matcher(cell.toString()).region(start, cell.length()).useTransparentBounds(true);
		matcher.lookingAt();
		boolean version = cell.charAt(matcher.end()) == '.' && CellText.isDigit(cell.charAt(matcher.end() + 1));
		if (version || matcher.end() - start > MOST) {
			return Token.of(Type.UNREADABLE, place, matcher.end());
		}
		BigDecimal value = new BigDecimal(matcher.group().replaceAll("[, ]", ""));
		return Token.number((start > place) ? Type.PERCENTAGE : Type.NUMBER, place, matcher.end(), value);
	}

}
