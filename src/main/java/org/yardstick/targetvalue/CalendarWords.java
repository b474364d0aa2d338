package org.yardstick.targetvalue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people write days, months and deadlines. All patterns match a bounded number of
 * characters.
 */
final class CalendarWords {

	private static final String YEAR = "(?:19|20)\\d\\d";

	private static final String MONTH = "(?:1[0-2]|0?[1-9])";

	private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";

	/** What may follow figures like 2021.11 that would be a number before a unit. */
	private static final String END = "(?=$|[前底末之以起完开,;。、:)])";

	private static final Pattern DATE = Pattern
		.compile(String.join("|", YEAR + "(?:年|[-./])" + MONTH + "(?:月|[-./])" + DAY + "(?:[日号]|(?!\\d))",
				YEAR + "年" + MONTH + "月", YEAR + "年度?[前底末内初上下第]", YEAR + "[底末]", YEAR + "[-./]" + MONTH + END,
				YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])" + END, YEAR + "年?[-~至到]" + YEAR + "年",
				"20[0-4]\\d[-~至到]20[0-4]\\d" + END, MONTH + "[-~至到]" + MONTH + "月(?![龄期])",
				MONTH + "月(?![龄期])(?:份|" + DAY + "[日号])?", MONTH + "[-./]" + DAY + "(?=[之以]?前)", DAY + "[日号]前",
				"(?<=月)" + DAY + "[日号]", "[1-4]季度"));

	private static final Pattern A_YEAR = Pattern.compile(YEAR + "年");

	private static final Pattern NAMED_TIME = Pattern
		.compile("[年月季周](?:度|期)?[底末内]|[上下]半年|学期[底末内]|(?<!每)[一二三四]季度|当[年月日]|" + YEAR + "年度?(?:$|[,;。、前]|完成)");

	private static final Pattern TERM = Pattern.compile("\\d个?(?:工作日|自然日|日历天|[天日周月年]|小时|分钟)(?:[以之]?内|完成|办结)");

	/** 前 as "before", not as in 目前, 提前, 前期. */
	private static final Pattern BEFORE = Pattern.compile("[^目提当空从面跟]前(?![期列沿提景瞻后端述所往\\d一二三四五十])");

	private CalendarWords() {
	}

	/**
	 * The place after the date that starts at a place.
	 * @return -1 where no date starts
	 */
	static int endOfDate(CellText cell, int at) {
		char previous = cell.charAt(at - 1);
		if (!CellText.isDigit(cell.charAt(at)) || CellText.isDigit(previous) || previous == '.') {
			return -1;
		}
		Matcher matcher = DATE.matcher(cell.toString()).region(at, cell.length()).useTransparentBounds(true);
		return matcher.lookingAt() ? matcher.end() : -1;
	}

	/**
	 * The place after the year that starts at a place.
	 * @return -1 where no year starts
	 */
	static int endOfYear(CellText cell, int at) {
		Matcher matcher = A_YEAR.matcher(cell.toString()).region(at, cell.length());
		return (!CellText.isDigit(cell.charAt(at - 1)) && matcher.lookingAt()) ? matcher.end() : -1;
	}

	/**
	 * Whether words name a day, a month or a deadline.
	 */
	static boolean nameTime(CellText cell) {
		for (int at = 0; at < cell.length(); at++) {
			if (endOfDate(cell, at) > at) {
				return true;
			}
		}
		String words = cell.toString();
		return NAMED_TIME.matcher(words).find() || TERM.matcher(words).find() || BEFORE.matcher(words).find();
	}

}
