package org.yardstick.export.word;

/** Numbers as chapters are numbered: 一, 十二, 一百零五. */
final class ChineseNumber {

	private static final String DIGITS = "零一二三四五六七八九";

	private ChineseNumber() {
	}

	/**
	 * @param number from 1; from 1000 on in figures
	 */
	static String of(int number) {
		if (number >= 1000) {
			return String.valueOf(number);
		}
		int hundreds = number / 100;
		int tens = number / 10 % 10;
		int ones = number % 10;
		StringBuilder words = new StringBuilder();
		if (hundreds > 0) {
			words.append(digit(hundreds)).append('百');
		}
		if (tens > 0) {
			words.append((tens == 1 && hundreds == 0) ? "" : digit(tens)).append('十');
		}
		else if (hundreds > 0 && ones > 0) {
			words.append('零');
		}
		return words.append((ones > 0) ? digit(ones) : "").toString();
	}

	private static String digit(int number) {
		return DIGITS.substring(number, number + 1);
	}

}
