package org.yardstick.intake.office.word;

import org.yardstick.intake.office.container.XmlPart;

/**
 * How a level of a list is numbered.
 *
 * @param start the first number
 * @param format name of the kind of numbers
 * @param text with %1 where the number of the first level goes; empty for bullets
 * @param style the paragraph style that stands for the level; may be null
 */
record ListLevel(int start, String format, String text, String style) {

	/** Most lists in Chinese documents stay far below; then digits do. */
	private static final int COUNTED_IN_WORDS = 100;

	private static final String DIGITS = "零一二三四五六七八九";

	/** Stands on a level. */
	static ListLevel read(XmlPart xml) {
		String[] read = { "decimal", "", null };
		int[] start = { 1 };
		xml.eachChild((child) -> {
			switch (child) {
				case "w:start" -> start[0] = xml.number("val", 1);
				case "w:numFmt" -> read[0] = String.valueOf(xml.attribute("val"));
				case "w:lvlText" -> read[1] = (xml.attribute("val") != null) ? xml.attribute("val") : "";
				case "w:pStyle" -> read[2] = xml.attribute("val");
				default -> {
				}
			}
		});
		boolean silent = "bullet".equals(read[0]) || "none".equals(read[0]);
		return new ListLevel(start[0], read[0], silent ? "" : read[1], read[2]);
	}

	/** The number as it is written. */
	String write(int number) {
		return switch (this.format) {
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand" ->
				inWords(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
				(number >= 1 && number <= 20) ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
			case "lowerLetter" -> letter('a', number);
			case "upperLetter" -> letter('A', number);
			case "decimalZero" -> (number < 10) ? "0" + number : String.valueOf(number);
			default -> String.valueOf(number);
		};
	}

	private static String letter(char first, int number) {
		return (number >= 1 && number <= 26) ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
	}

	private static String inWords(int number) {
		if (number < 0 || number >= COUNTED_IN_WORDS) {
			return String.valueOf(number);
		}
		int tens = number / 10;
		int ones = number % 10;
		if (tens == 0) {
			return DIGITS.substring(ones, ones + 1);
		}
		return ((tens > 1) ? DIGITS.substring(tens, tens + 1) : "") + "十"
				+ ((ones > 0) ? DIGITS.substring(ones, ones + 1) : "");
	}

}
