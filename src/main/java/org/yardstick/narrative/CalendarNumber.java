package org.yardstick.narrative;

/** The numbers of a calendar, in figures or in Chinese characters: 12, 十二, 二〇二三. */
final class CalendarNumber {

	/** A year in figures or characters, as a pattern without groups. */
	static final String YEAR = "(?:(?:19|20)\\d\\d|[一二][零〇○Oo0九][零〇○Oo0一二三四五六七八九]{2}(?=年))";

	/** A month or a day, as a pattern without groups. */
	static final String MONTH_OR_DAY = "(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";

	private static final String ONES = "零一二三四五六七八九";

	private static final String ZEROS = "〇○Oo";

	private CalendarNumber() {
	}

	/**
	 * What a number means.
	 * @param words as one of the patterns matches them
	 */
	static int of(String words) {
		int ten = words.indexOf('十');
		if (ten < 0) {
			return words.chars().reduce(0, (value, character) -> 10 * value + one((char) character));
		}
		int tens = (ten > 0) ? one(words.charAt(0)) : 1;
		return 10 * tens + ((ten + 1 < words.length()) ? one(words.charAt(ten + 1)) : 0);
	}

	private static int one(char character) {
		int one = (ZEROS.indexOf(character) >= 0) ? 0 : ONES.indexOf(character);
		return (one >= 0) ? one : character - '0';
	}

}
