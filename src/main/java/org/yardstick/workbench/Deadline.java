package org.yardstick.workbench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.yardstick.cycle.BudgetCycle;

/**
 * Until when forms of a year are handed in.
 *
 * @param at never null
 * @param days whole days of the calendar until then, 0 on the day itself
 */
record Deadline(int fiscalYear, Instant at, long days) {

	/** From this many days on it is said louder. */
	private static final int SOON = 7;

	/** The next deadline that has not passed yet, empty if no year has one. */
	static Optional<Deadline> next(List<BudgetCycle> cycles, Clock clock) {
		Instant now = clock.instant();
		return cycles.stream()
			.filter((cycle) -> cycle.submissionDeadline() != null && cycle.acceptsSubmissionsAt(now))
			.min(Comparator.comparing(BudgetCycle::submissionDeadline))
			.map((cycle) -> new Deadline(cycle.fiscalYear(), cycle.submissionDeadline(),
					ChronoUnit.DAYS.between(LocalDate.ofInstant(now, clock.getZone()),
							LocalDate.ofInstant(cycle.submissionDeadline(), clock.getZone()))));
	}

	public boolean isSoon() {
		return this.days <= SOON;
	}

}
