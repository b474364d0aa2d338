package org.yardstick.disclosure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers in running text: mobile numbers, numbers with an area code,
 * service numbers, and seven or eight digits after a word like 电话. What stands in a
 * longer row of digits is a code, what a unit of money follows is an amount; both stay.
 * Where it could be either, it is taken for a telephone number: those never leave.
 */
final class TelephoneNumbers {

	/** What stands in the place of a telephone number. */
	static final String BLANKED = "（电话略）";

	private static final String FULL_WIDTH = "０１２３４５６７８９－—–‐‑（）＋　\u00a0";

	private static final String HALF_WIDTH = "0123456789-----()+  ";

	/** Within a row of digits, or of a code of digits and letters, nothing begins. */
	private static final String BEGIN = "(?<![0-9])(?<![0-9][A-Za-z])";

	private static final String COUNTRY = "(?:\\+?86[- ]?)?";

	private static final String MOBILE = COUNTRY + "1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}";

	private static final String WITH_AREA = COUNTRY
			+ "\\(?0(?:10|2[0-9]|[3-9][0-9]{2})\\)?[- ]{0,3}[1-9][0-9]{2,3}[- ]?[0-9]{4}";

	private static final String SERVICE = "[48]00-(?:[0-9]{3}-?[0-9]{4}|[0-9]{4}-?[0-9]{3})|[48]00[0-9]{7}";

	private static final String NAMED = "(?<=(?:电话|手机|传真|热线|座机|联系方式)(?:号码?)?[是为:： ]{0,3})[1-9][0-9]{2,3}[- ]?[0-9]{4}";

	private static final String EXTENSION = "(?:(?:-|转)[0-9]{1,5}(?![0-9]))?";

	private static final String END = "(?![0-9]|[.,][0-9]| ?[万亿元])";

	private static final Pattern NUMBER = Pattern
		.compile(BEGIN + "(?:" + String.join("|", MOBILE, WITH_AREA, SERVICE, NAMED) + ")" + END + EXTENSION);

	private TelephoneNumbers() {
	}

	/** The words with every telephone number blanked. */
	static String blank(String words) {
		StringBuilder clean = new StringBuilder();
		int done = 0;
		for (Matcher number = NUMBER.matcher(halfWidth(words)); number.find(); done = number.end()) {
			clean.append(words, done, number.start()).append(BLANKED);
		}
		return clean.append(words, done, words.length()).toString();
	}

	/** The same characters in the same places, as the pattern knows them. */
	private static String halfWidth(String words) {
		StringBuilder plain = new StringBuilder(words);
		for (int n = 0; n < plain.length(); n++) {
			int wide = FULL_WIDTH.indexOf(plain.charAt(n));
			if (wide >= 0) {
				plain.setCharAt(n, HALF_WIDTH.charAt(wide));
			}
		}
		return plain.toString();
	}

}
