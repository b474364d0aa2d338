package org.yardstick.review.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.yardstick.cycle.BudgetCycle;

/**
 * Until when forms of a year are handed in, for those who have to see to them.
 *
 * @param days whole days of the calendar until then, negative once it is over
 */
record QueueDeadline(int fiscalYear, Instant at, long days) {

	/** From this many days on it is said louder. */
	private static final int SOON = 7;

	/**
	 * The deadline of the year; where no year is chosen, the next one of all years. Empty
	 * if there is none.
	 */
	static Optional<QueueDeadline> of(Integer fiscalYear, List<BudgetCycle> cycles, Clock clock) {
		return cycles.stream()
			.filter((cycle) -> cycle.submissionDeadline() != null)
			.filter((cycle) -> (fiscalYear != null) ? cycle.fiscalYear() == fiscalYear
					: cycle.acceptsSubmissionsAt(clock.instant()))
			.min(Comparator.comparing(BudgetCycle::submissionDeadline))
			.map((cycle) -> new QueueDeadline(cycle.fiscalYear(), cycle.submissionDeadline(), ChronoUnit.DAYS
				.between(LocalDate.now(clock), LocalDate.ofInstant(cycle.submissionDeadline(), clock.getZone()))));
	}

	public boolean isSoon() {
		return this.days <= SOON;
	}

	/** How long it is until then. */
	public String distance() {
		if (this.days < 0) {
			return "已过 " + -this.days + " 天";
		}
		return (this.days == 0) ? "就在今天" : "还有 " + this.days + " 天";
	}

}
