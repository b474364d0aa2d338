package org.yardstick.review.change;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What differs between the forms of two years because the year does: days a year later
 * and texts in which only years moved on. A number of a document (〔2026〕3号) and a plain
 * number are no years.
 */
final class YearShift {

	private static final Pattern YEAR = Pattern
		.compile("(?<![\\d〔\\[(（])20\\d{2}(?=年|[-./]\\d{1,2}[-./日]|[—–~～至-]+20\\d{2})");

	private YearShift() {
	}

	/** Whether a day stands one year later. */
	static boolean isYearLater(String before, String after) {
		return before != null && after != null && LocalDate.parse(before).plusYears(1).equals(LocalDate.parse(after));
	}

	/**
	 * Whether two texts differ in years only, and in these by one.
	 * @param before without white space, as is after; null for a blank cell
	 */
	static boolean explains(String before, String after) {
		if (before == null || after == null
				|| !YEAR.matcher(before).replaceAll("年").equals(YEAR.matcher(after).replaceAll("年"))) {
			return false;
		}
		List<Integer> old = years(before);
		List<Integer> now = years(after);
		for (int place = 0; place < old.size(); place++) {
			int later = now.get(place) - old.get(place);
			if (later < 0 || later > 1) {
				return false;
			}
		}
		return true;
	}

	private static List<Integer> years(String words) {
		return YEAR.matcher(words).results().map(MatchResult::group).map(Integer::valueOf).toList();
	}

}
