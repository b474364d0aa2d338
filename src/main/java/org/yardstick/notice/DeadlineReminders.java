package org.yardstick.notice;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.identity.Audience;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.PlanBacklog;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.ReviewBacklog;
import org.yardstick.plan.UnitBacklog;

/**
 * Who is reminded of a year's deadline: units that have not handed everything in, and
 * departments that have forms to review before.
 */
@Component
class DeadlineReminders {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");

	private final PlanBacklog backlog;

	private final Organisation organisation;

	private final Clock clock;

	DeadlineReminders(PlanBacklog backlog, Organisation organisation, Clock clock) {
		this.backlog = backlog;
		this.organisation = organisation;
		this.clock = clock;
	}

	/**
	 * @param threshold how many days before the deadline the reminder belongs to
	 * @param left how many days are left, 0 on the day itself
	 */
	Map<Audience, List<Telling>> of(BudgetCycle cycle, int threshold, long left) {
		Map<UnitId, UnitBacklog> inHand = this.backlog.ofUnits(cycle.fiscalYear())
			.stream()
			.collect(Collectors.toMap(UnitBacklog::unit, Function.identity()));
		Map<Audience, List<Telling>> tellings = new HashMap<>();
		for (UnitEntry unit : this.organisation.units()) {
			String words = words(inHand.get(unit.id()));
			if (!words.isEmpty()) {
				ToldPlans told = told(cycle, null, left);
				tellings.put(Audience.clerks(unit.id()), List.of(reminder(cycle, threshold, told, words)));
			}
		}
		for (ReviewBacklog waiting : this.backlog.waitingSince(this.clock.instant())) {
			if (waiting.status() == PlanStatus.SUBMITTED && waiting.fiscalYear() == cycle.fiscalYear()) {
				tellings.put(Audience.department(waiting.department()), List.of(reminder(cycle, threshold,
						told(cycle, PlanStatus.SUBMITTED, left), "还有 " + waiting.plans() + " 张表等您审核，退回的表也要赶在截止前改好")));
			}
		}
		return tellings;
	}

	private Telling reminder(BudgetCycle cycle, int threshold, ToldPlans told, String words) {
		Role role = (told.status() != null) ? Role.DEPARTMENT : Role.UNIT;
		String bundle = String.join(":", NoticeKind.DEADLINE.name(), role.name(), String.valueOf(cycle.fiscalYear()),
				cycle.submissionDeadline().toString(), String.valueOf(threshold));
		return new Telling(NoticeKind.DEADLINE, bundle, told, null, words, 0);
	}

	private ToldPlans told(BudgetCycle cycle, PlanStatus status, long left) {
		String when = TIME.withZone(this.clock.getZone()).format(cycle.submissionDeadline());
		String sentence = cycle.fiscalYear() + " 年度报送" + ((left > 0) ? "还有 " + left + " 天截止" : "今天截止") + "（" + when
				+ "）";
		return new ToldPlans(cycle.fiscalYear(), status, null, 0, 0, sentence);
	}

	/**
	 * @param unit null for a unit without plans
	 * @return empty if nothing is left to hand in
	 */
	private static String words(UnitBacklog unit) {
		if (unit == null) {
			return "本单位还没有填报";
		}
		String words = Stream
			.of((unit.returned() > 0) ? "退回待改 " + unit.returned() + " 张" : "",
					(unit.drafts() > 0) ? "草稿 " + unit.drafts() + " 张" : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("、"));
		return words.isEmpty() ? "" : words + "，还没有报送";
	}

}
