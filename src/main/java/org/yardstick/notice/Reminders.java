package org.yardstick.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.identity.Audience;
import org.yardstick.identity.Recipients;

/**
 * Reminds people of what is due, once a day. Doing it twice changes nothing: a reminder
 * is given once a person, year and threshold, whoever of several instances gives it and
 * however late.
 */
@Service
public class Reminders {

	private final BudgetCycles cycles;

	private final DeadlineReminders deadlines;

	private final WaitingReminders waiting;

	private final Recipients recipients;

	private final NoticeRows notices;

	private final NoticeSettings settings;

	private final Clock clock;

	Reminders(BudgetCycles cycles, DeadlineReminders deadlines, WaitingReminders waiting, Recipients recipients,
			NoticeRows notices, NoticeSettings settings, Clock clock) {
		this.cycles = cycles;
		this.deadlines = deadlines;
		this.waiting = waiting;
		this.recipients = recipients;
		this.notices = notices;
		this.settings = settings;
		this.clock = clock;
	}

	/** Gives all reminders that are due now and were not given yet. */
	@Transactional
	public void give() {
		Instant now = this.clock.instant();
		Map<Audience, List<Telling>> tellings = new HashMap<>();
		for (BudgetCycle cycle : this.cycles.all()) {
			threshold(cycle, now)
				.ifPresent((days) -> add(tellings, this.deadlines.of(cycle, days, daysLeft(cycle, now))));
		}
		add(tellings, this.waiting.since(now.minus(this.settings.waiting()), LocalDate.now(this.clock)));
		this.notices.remind(drafts(tellings, now), now);
	}

	/** The nearest threshold that has been reached, empty if none or too late. */
	private Optional<Integer> threshold(BudgetCycle cycle, Instant now) {
		if (cycle.submissionDeadline() == null || !cycle.acceptsSubmissionsAt(now)) {
			return Optional.empty();
		}
		long left = daysLeft(cycle, now);
		return this.settings.beforeDeadline().stream().filter((days) -> days >= left).min(Integer::compare);
	}

	private long daysLeft(BudgetCycle cycle, Instant now) {
		ZoneId zone = this.clock.getZone();
		return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone),
				LocalDate.ofInstant(cycle.submissionDeadline(), zone));
	}

	private List<NoticeDraft> drafts(Map<Audience, List<Telling>> tellings, Instant now) {
		Map<Audience, Set<UUID>> people = this.recipients.of(tellings.keySet());
		List<NoticeDraft> drafts = new ArrayList<>();
		people.forEach((audience, accounts) -> tellings.get(audience)
			.forEach((telling) -> accounts.forEach((account) -> drafts.add(new NoticeDraft(account, telling, now)))));
		return drafts;
	}

	private static void add(Map<Audience, List<Telling>> all, Map<Audience, ? extends Collection<Telling>> more) {
		more.forEach(
				(audience, tellings) -> all.computeIfAbsent(audience, (key) -> new ArrayList<>()).addAll(tellings));
	}

}
