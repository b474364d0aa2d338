package org.yardstick.intake.form.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What is left of printed words when they are compared: without white space, width of
 * characters, and the marks around labels that differ from print to print.
 */
public final class Wording {

	/** Stands for the year in a label that names it: 2021年绩效目标. */
	private static final String YEAR = "{year}年";

	private static final Pattern LEADING_YEAR = Pattern.compile("^(?:19|20)\\d{2}年");

	private static final Pattern TRAILING_MARKS = Pattern.compile("[*:]+$");

	private static final Pattern UNIT = Pattern.compile("\\((?:单位:)?(万元|亿元|元)\\)$");

	private Wording() {
	}

	/** The words without white space and width: two spellings of the same are equal. */
	public static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", "");
	}

	/** A label without its marks, its unit and its year. */
	public static String label(String text) {
		String bare = TRAILING_MARKS.matcher(plain(text)).replaceFirst("");
		bare = TRAILING_MARKS.matcher(UNIT.matcher(bare).replaceFirst("")).replaceFirst("");
		return LEADING_YEAR.matcher(bare).replaceFirst(YEAR);
	}

	/** What stands before the first of the marks, the whole text if none is in it. */
	public static String beginning(String text, String marks) {
		int end = 0;
		while (end < text.length() && marks.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return text.substring(0, end);
	}

	/** The unit of amounts that a label names in brackets, null if it names none. */
	public static String unit(String label) {
		var matcher = UNIT.matcher(TRAILING_MARKS.matcher(plain(label)).replaceFirst(""));
		return matcher.find() ? matcher.group(1) : null;
	}

}
