package org.yardstick.targetvalue;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number up to a hundred in Chinese characters, as it follows 百分之.
 *
 * @param value what it means
 * @param end the place after it
 */
record ChineseNumeral(BigDecimal value, int end) {

	private static final String FIGURES = "零一二三四五六七八九";

	private static final Pattern NUMERAL = Pattern.compile(
			"(?:(?<hundred>一?百)|(?<tens>[一二三四五六七八九]?十)?(?<ones>[%1$s])?)(?:点(?<decimals>[%1$s]{1,9}))?(?![%1$s十百千万])"
				.formatted(FIGURES));

	/**
	 * The numeral that starts at a place.
	 * @return {@code null} where none starts
	 */
	static ChineseNumeral at(CellText cell, int start) {
		Matcher matcher = NUMERAL.matcher(cell.toString()).region(start, cell.length()).useTransparentBounds(true);
		if (!matcher.lookingAt() || matcher.end() == start) {
			return null;
		}
		int whole = (matcher.group("hundred") != null) ? 100
				: 10 * tens(matcher.group("tens")) + figure(matcher.group("ones"));
		StringBuilder number = new StringBuilder().append(whole);
		if (matcher.group("decimals") != null) {
			number.append('.');
			matcher.group("decimals").chars().forEach((figure) -> number.append(FIGURES.indexOf(figure)));
		}
		return new ChineseNumeral(new BigDecimal(number.toString()), matcher.end());
	}

	private static int tens(String words) {
		return (words == null) ? 0 : (words.length() == 1) ? 1 : figure(words);
	}

	private static int figure(String words) {
		return (words == null) ? 0 : FIGURES.indexOf(words.charAt(0));
	}

}
