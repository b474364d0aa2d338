package org.yardstick.narrative;

import java.time.LocalDate;

/**
 * A time that a text states: a year, a month, a day or a period between two of them.
 *
 * @param start where its words begin in the text
 * @param end where they end
 * @param words as written, with what makes it a beginning or a deadline: 12月底前
 * @param from the first day it means; where no year is stated, in {@link #ANY_YEAR}
 * @param to the last day it means, in the same way
 * @param yearStated whether the year is written; a month alone is one of the year that
 * the text is about
 * @param bound whether something begins or has to end then
 * @param cited whether it only dates a document, a law, a meeting or a policy
 * (财预〔2021〕12号) and so is no time of what the text is about
 */
public record StatedTime(int start, int end, String words, LocalDate from, LocalDate to, boolean yearStated,
		Bound bound, boolean cited) {

	/** Stands for the year that is not written; a leap year. */
	public static final int ANY_YEAR = 2000;

	/** What happens at a time. */
	public enum Bound {

		/** Nothing is said: 2021年5月, 2021年1月至12月. */
		NONE,
		/** Something begins or goes on from there: 2021年5月起. */
		START,
		/** Something has to be done until then: 5月底前, 至2022年. */
		DEADLINE

	}

	/** The first day it means in a text about a year. */
	public LocalDate from(int year) {
		return this.yearStated ? this.from : this.from.withYear(year);
	}

	/** The last day it means in a text about a year. */
	public LocalDate to(int year) {
		return this.yearStated ? this.to : this.to.withYear(year);
	}

}
