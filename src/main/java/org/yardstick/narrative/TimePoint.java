package org.yardstick.narrative;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A year, a month, a day or a period as it is read at a place of a text.
 *
 * @param end the place after it
 * @param from the first day; without a year in {@link StatedTime#ANY_YEAR}
 * @param to the last day
 * @param yearStated whether the year is written
 */
record TimePoint(int end, LocalDate from, LocalDate to, boolean yearStated) {

	/** Some days of a year or of none. */
	static TimePoint of(int end, LocalDate from, LocalDate to) {
		return new TimePoint(end, from, to, from.getYear() != StatedTime.ANY_YEAR);
	}

	/** Some months of a year or of none. */
	static TimePoint months(int end, YearMonth first, YearMonth last) {
		return of(end, first.atDay(1), last.atEndOfMonth());
	}

	/**
	 * The period from this time to a later one, which may leave out the year.
	 * @return {@code null} where the other one is not later
	 */
	TimePoint until(TimePoint later) {
		boolean inherits = this.yearStated && !later.yearStated;
		LocalDate last = inherits ? later.to.withYear(this.to.getYear()) : later.to;
		boolean period = last.isAfter(this.to) && (this.yearStated || !later.yearStated);
		return period ? new TimePoint(later.end, this.from, last, this.yearStated) : null;
	}

}
