package org.yardstick.notice;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.identity.Audience;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanBacklog;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.ReviewBacklog;

/**
 * Which reviewers are reminded of forms that have waited long for them: once a week, in
 * one line a step and year.
 */
@Component
class WaitingReminders {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

	private final PlanBacklog backlog;

	private final BudgetCycles cycles;

	private final Organisation organisation;

	private final Clock clock;

	WaitingReminders(PlanBacklog backlog, BudgetCycles cycles, Organisation organisation, Clock clock) {
		this.cycles = cycles;
		this.backlog = backlog;
		this.organisation = organisation;
		this.clock = clock;
	}

	private record Step(Audience audience, PlanStatus status, int fiscalYear) {
	}

	/**
	 * @param moment since when they have waited at least
	 * @param today names the week
	 */
	Map<Audience, List<Telling>> since(Instant moment, LocalDate today) {
		ReviewerAudiences reviewers = ReviewerAudiences.of(this.cycles, this.organisation);
		Map<Step, ReviewBacklog> steps = new HashMap<>();
		for (ReviewBacklog waiting : this.backlog.waitingSince(moment)) {
			reviewers.awaiting(waiting.status(), waiting.fiscalYear(), waiting.department())
				.forEach((audience) -> steps.merge(new Step(audience, waiting.status(), waiting.fiscalYear()), waiting,
						WaitingReminders::sum));
		}
		LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return steps.entrySet()
			.stream()
			.collect(Collectors.groupingBy((step) -> step.getKey().audience(),
					Collectors.mapping((step) -> reminder(step.getValue(), week), Collectors.toList())));
	}

	private Telling reminder(ReviewBacklog waiting, LocalDate week) {
		String bundle = String.join(":", NoticeKind.WAITING.name(), waiting.status().name(),
				String.valueOf(waiting.fiscalYear()), week.toString());
		String sentence = waiting.plans() + " 张表等您审核已经很久";
		String words = "最早的 " + DAY.withZone(this.clock.getZone()).format(waiting.since()) + " 就到了";
		ToldPlans told = new ToldPlans(waiting.fiscalYear(), waiting.status(), null, waiting.plans(), 0, sentence);
		return new Telling(NoticeKind.WAITING, bundle, told, null, words, 0);
	}

	private static ReviewBacklog sum(ReviewBacklog one, ReviewBacklog other) {
		Instant since = one.since().isBefore(other.since()) ? one.since() : other.since();
		return new ReviewBacklog(one.department(), one.status(), one.fiscalYear(), one.plans() + other.plans(), since);
	}

}
