package org.yardstick.narrative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people write years, months, days and parts of them in sentences, over characters of
 * one width without white space. Every pattern matches a bounded number of them.
 */
final class CalendarWords {

	private static final String YEAR = CalendarNumber.YEAR;

	private static final String NUMBER = CalendarNumber.MONTH_OR_DAY;

	/** What may follow figures like 2021.11 that would be a number before a unit. */
	private static final String END = "(?=$|[前底末之以起完开止,;。、:)~至到])";

	private static final Pattern YEARS = Pattern.compile(
			"(?<first>" + YEAR + ")年?[-~至到](?<last>" + YEAR + ")(?:年度?(?!\\d{1,2}月|[上下]半年|第?[一二三四1-4]季度)|" + END + ")");

	private static final Pattern DAY_IN_FIGURES = Pattern
		.compile("(?<year>" + YEAR + ")(?<sign>[-./])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?!\\d)日?");

	private static final Pattern DAY_WITHOUT_SIGNS = Pattern
		.compile("(?<year>" + YEAR + ")(?<month>\\d\\d)(?<day>\\d\\d)" + END);

	private static final Pattern MONTH_IN_FIGURES = Pattern.compile("(?<year>20[0-4]\\d)[-./](?<month>\\d{1,2})" + END);

	private static final Pattern MONTHS = Pattern.compile("(?:(?<year>" + YEAR + ")年度?)?(?<month>" + NUMBER
			+ ")[-~至到](?<last>" + NUMBER + ")月份?(?![龄期]|" + NUMBER + "[日号])");

	private static final Pattern MONTH = Pattern
		.compile("(?:(?<year>" + YEAR + ")(?:年度?|[-./]))?(?<month>" + NUMBER + ")月份?(?![龄期]|[一二两三\\d]次)(?:(?<day>"
				+ NUMBER + ")(?:[日号]|(?=[之以]?前))|(?<late>[底末]|下旬)|(?<early>初(?![级中高步期始审评])|上旬)|(?<middle>中旬))?");

	private static final Pattern PART = Pattern.compile("(?:(?<year>" + YEAR + ")(?:年度?)?)?"
			+ "(?:第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年|(?<late>年底|年末|年终|(?<=[年\\d度])[底末])|(?<early>年初(?![级中高步期始审评])|(?<=[年\\d])初(?![级中高步期始审评])))");

	private static final Pattern ONE_YEAR = Pattern
		.compile("(?<year>" + YEAR + ")(?:年度?|(?=[之以]?前)|(?<=[(\\[]\\d{4})(?=[)\\]]))");

	private static final Pattern DAY_BEFORE = Pattern
		.compile("(?<year>(?!))?(?<month>\\d{1,2})[-./](?<day>\\d{1,2})(?=[之以]?前)");

	private static final Pattern DAY_OF_MONTH = Pattern.compile("(?<day>" + NUMBER + ")[日号]");

	private static final int MONTHS_OF_A_YEAR = 12;

	private static final int MONTHS_OF_A_QUARTER = 3;

	private static final int LAST_THIRD = 21;

	private static final int MIDDLE_THIRD = 11;

	private static final String FIGURES = "一二三四五六七八九十";

	private static final String PARTS = "第上下年";

	private static final String SIGNS = "年月季-./~前)]";

	private static final int REACH = 8;

	/** 每三季度, 去年底, 次年初: no time of the year that the text is about. */
	private static final String NO_DATE_AFTER = "每前各去上次明后近历多两几半";

	private final String text;

	CalendarWords(String text) {
		this.text = text;
	}

	/**
	 * The time that starts at a place.
	 * @return {@code null} where none starts
	 */
	TimePoint at(int place) {
		if (!canStart(place)) {
			return null;
		}
		try {
			return read(place);
		}
		catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	/** Figures go on: 1.5月 is no month, nor the end of a longer number. */
	private boolean canStart(int place) {
		char first = this.text.charAt(place);
		char before = (place > 0) ? this.text.charAt(place - 1) : ' ';
		if (first >= '0' && first <= '9') {
			return !Character.isDigit(before) && before != '.' && isNearSign(place);
		}
		return (FIGURES.indexOf(first) >= 0 && FIGURES.indexOf(before) < 0 || PARTS.indexOf(first) >= 0)
				&& NO_DATE_AFTER.indexOf(before) < 0 && isNearSign(place);
	}

	/** Most figures are amounts; what shows a time stands near its beginning. */
	private boolean isNearSign(int place) {
		int last = Math.min(this.text.length(), place + REACH);
		for (int at = place; at < last; at++) {
			if (SIGNS.indexOf(this.text.charAt(at)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private TimePoint read(int place) {
		Matcher found = matched(YEARS, place);
		if (found != null) {
			return TimePoint.months(found.end(), YearMonth.of(CalendarNumber.of(found.group("first")), 1),
					YearMonth.of(CalendarNumber.of(found.group("last")), MONTHS_OF_A_YEAR));
		}
		found = firstMatched(place, DAY_IN_FIGURES, DAY_WITHOUT_SIGNS, DAY_BEFORE);
		if (found != null) {
			return day(found);
		}
		found = matched(MONTHS, place);
		if (found != null) {
			return TimePoint.months(found.end(), month(found, "month"), month(found, "last"));
		}
		found = matched(MONTH, place);
		if (found != null) {
			return (found.group("day") != null) ? day(found) : inMonth(found);
		}
		found = matched(MONTH_IN_FIGURES, place);
		if (found != null) {
			return TimePoint.months(found.end(), month(found, "month"), month(found, "month"));
		}
		found = matched(PART, place);
		if (found != null) {
			return inYear(found);
		}
		found = matched(ONE_YEAR, place);
		return (found != null) ? months(found, 1, MONTHS_OF_A_YEAR) : null;
	}

	/** The day of the month in which a time ends: 15日 after 3月1日至. */
	TimePoint dayOfSameMonth(TimePoint first, int place) {
		Matcher found = first.from().equals(first.to()) ? matched(DAY_OF_MONTH, place) : null;
		int day = (found != null) ? CalendarNumber.of(found.group("day")) : 0;
		if (day == 0 || day > first.to().lengthOfMonth()) {
			return null;
		}
		LocalDate date = first.to().withDayOfMonth(day);
		return TimePoint.of(found.end(), date, date);
	}

	private static TimePoint day(Matcher found) {
		LocalDate date = month(found, "month").atDay(CalendarNumber.of(found.group("day")));
		return TimePoint.of(found.end(), date, date);
	}

	private static TimePoint inMonth(Matcher found) {
		YearMonth month = month(found, "month");
		LocalDate from = month
			.atDay((found.group("late") != null) ? LAST_THIRD : (found.group("middle") != null) ? MIDDLE_THIRD : 1);
		LocalDate to = (found.group("early") != null) ? month.atDay(MIDDLE_THIRD - 1)
				: (found.group("middle") != null) ? month.atDay(LAST_THIRD - 1) : month.atEndOfMonth();
		return TimePoint.of(found.end(), from, to);
	}

	private static TimePoint inYear(Matcher found) {
		if (found.group("quarter") != null) {
			int last = MONTHS_OF_A_QUARTER * CalendarNumber.of(found.group("quarter"));
			return months(found, last - MONTHS_OF_A_QUARTER + 1, last);
		}
		if (found.group("half") != null) {
			return found.group("half").equals("上") ? months(found, 1, MONTHS_OF_A_YEAR / 2)
					: months(found, MONTHS_OF_A_YEAR / 2 + 1, MONTHS_OF_A_YEAR);
		}
		int month = (found.group("late") != null) ? MONTHS_OF_A_YEAR : 1;
		return months(found, month, month);
	}

	private static TimePoint months(Matcher found, int first, int last) {
		int year = year(found);
		return TimePoint.months(found.end(), YearMonth.of(year, first), YearMonth.of(year, last));
	}

	private static YearMonth month(Matcher found, String group) {
		return YearMonth.of(year(found), CalendarNumber.of(found.group(group)));
	}

	private static int year(Matcher found) {
		String year = found.group("year");
		return (year != null) ? CalendarNumber.of(year) : StatedTime.ANY_YEAR;
	}

	private Matcher firstMatched(int place, Pattern... patterns) {
		for (Pattern pattern : patterns) {
			Matcher found = matched(pattern, place);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private Matcher matched(Pattern pattern, int place) {
		Matcher matcher = pattern.matcher(this.text).region(place, this.text.length()).useTransparentBounds(true);
		return matcher.lookingAt() ? matcher : null;
	}

}
