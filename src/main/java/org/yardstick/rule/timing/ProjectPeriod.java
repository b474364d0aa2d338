package org.yardstick.rule.timing;

import java.time.LocalDate;
import java.time.Month;

import org.yardstick.plan.Header;
import org.yardstick.rule.PlanUnderCheck;

/**
 * When a project runs and for which year its form is.
 *
 * @param year the fiscal year
 * @param start the project's first day, null where the form does not say
 * @param end its last day, null where the form does not say
 */
record ProjectPeriod(int year, LocalDate start, LocalDate end) {

	static final String START = "header.startDate";

	static final String END = "header.endDate";

	static ProjectPeriod of(PlanUnderCheck plan) {
		Header header = plan.content().header();
		return new ProjectPeriod(plan.form().fiscalYear(), header.startDate(), header.endDate());
	}

	/** Whether the project ends before it starts, so that nothing can be told from it. */
	boolean isReversed() {
		return this.start != null && this.end != null && this.end.isBefore(this.start);
	}

	LocalDate firstOfYear() {
		return LocalDate.of(this.year, Month.JANUARY, 1);
	}

	LocalDate lastOfYear() {
		return LocalDate.of(this.year, Month.DECEMBER, 31);
	}

	/** The first day of the project, or of the year where the form names none. */
	LocalDate first() {
		return (this.start != null) ? this.start : firstOfYear();
	}

	/** The last day of the project, or of the year where the form names none. */
	LocalDate last() {
		return (this.end != null) ? this.end : lastOfYear();
	}

}
