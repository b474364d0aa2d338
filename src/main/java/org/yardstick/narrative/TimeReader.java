package org.yardstick.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.narrative.StatedTime.Bound;
import org.yardstick.targetvalue.CellText;

/** Finds the years, months, days and periods in a text. */
final class TimeReader {

	/** 前 as "before", not as in 前期 and 前三名. */
	private static final Pattern BY = Pattern
		.compile("[之以]?前(?![期列沿提景瞻后端述所往\\d一二三四五十])|(?<=[年度月])(?:[以之]内|内(?![部容外设涝河]))|为?止");

	private static final Pattern FROM = Pattern.compile("[以之]后|起(?![草诉点步])|开始|以来|至今");

	private static final Pattern TO = Pattern.compile("起?[-~至到]");

	private static final Pattern UNTIL = Pattern.compile("(?:(?<![达得超以收])[至到]|截[至止])$");

	private static final Pattern SINCE = Pattern.compile("[自从]$");

	private static final int LONGEST_BEFORE = 4;

	private final CellText text;

	private final String plain;

	private final CalendarWords calendar;

	private final Citations citations;

	private final List<StatedTime> times = new ArrayList<>();

	private TimeReader(String words) {
		this.text = CellText.ofProse(words);
		this.plain = this.text.toString();
		this.calendar = new CalendarWords(this.plain);
		this.citations = new Citations(this.plain);
	}

	static List<StatedTime> read(String words) {
		TimeReader reader = new TimeReader(words);
		int at = 0;
		while (at < reader.plain.length()) {
			at = Math.max(reader.readAt(at), at + 1);
		}
		return List.copyOf(reader.times);
	}

	/** Reads the time at a place, if one starts there, and returns the place after it. */
	private int readAt(int start) {
		TimePoint point = this.calendar.at(start);
		if (point == null) {
			return start;
		}
		TimePoint period = period(point);
		if (period != null) {
			return add(start, period.end(), period, Bound.NONE);
		}
		int by = after(BY, point.end());
		int from = after(FROM, point.end());
		if (by > 0 || standsBefore(UNTIL, start)) {
			return add(start, Math.max(by, point.end()), point, Bound.DEADLINE);
		}
		boolean starts = from > 0 || standsBefore(SINCE, start);
		return add(start, Math.max(from, point.end()), point, starts ? Bound.START : Bound.NONE);
	}

	private TimePoint period(TimePoint first) {
		int next = after(TO, first.end());
		if (next <= 0 || next >= this.plain.length()) {
			return null;
		}
		TimePoint last = this.calendar.at(next);
		last = (last != null) ? last : this.calendar.dayOfSameMonth(first, next);
		return (last != null) ? first.until(last) : null;
	}

	private int add(int start, int end, TimePoint point, Bound bound) {
		int cited = this.citations.endOf(start, end, bound);
		int last = Math.max(end, cited);
		this.times.add(new StatedTime(this.text.originalStart(start), this.text.originalEnd(last - 1),
				this.text.originalBetween(start, last), point.from(), point.to(), point.yearStated(), bound,
				cited > 0));
		return last;
	}

	/** The place after words that follow a place, 0 where they do not. */
	private int after(Pattern words, int place) {
		Matcher matcher = words.matcher(this.plain).region(place, this.plain.length()).useTransparentBounds(true);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	private boolean standsBefore(Pattern words, int place) {
		return words.matcher(this.plain.substring(Math.max(0, place - LONGEST_BEFORE), place)).find();
	}

}
