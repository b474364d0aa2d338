package org.yardstick.export.excel;

import java.util.regex.Pattern;

/** Names of sheets, as Excel allows them. */
final class SheetNames {

	/** What Excel allows, in UTF-16. */
	static final int LONGEST = 31;

	/**
	 * What Excel forbids in them, what XML does, and what could not be seen. An
	 * apostrophe is forbidden at the ends only.
	 */
	private static final Pattern FORBIDDEN = Pattern
		.compile("[\\[\\]:*?/\\\\'\\p{Cntrl}\\p{Cs}\\p{Cf}\\uFFFE\\uFFFF\\s]+");

	private SheetNames() {
	}

	/**
	 * A name that no other number has, with as many of the words as there is room for.
	 * @param words may be null or blank
	 */
	static String of(int number, String words) {
		String plain = FORBIDDEN.matcher((words != null) ? words : "").replaceAll(" ").strip();
		String name = (number + " " + plain).strip();
		if (name.length() <= LONGEST) {
			return name;
		}
		int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return name.substring(0, end).strip();
	}

}
