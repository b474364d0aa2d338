package org.yardstick.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.yardstick.cycle.ReviewRoute;
import org.yardstick.organisation.Role;
import org.yardstick.plan.LongestWait;
import org.yardstick.plan.PlanStatus;
import org.yardstick.review.StepTime;

/**
 * How long plans stay in whose hands, a row a step.
 *
 * @param computedAt when the times were computed, null if they have not been yet
 */
record StepTable(List<Row> rows, Instant computedAt) {

	/**
	 * Who holds a plan, and the status in which it waits there; a draft waits nowhere.
	 */
	private static final Map<Role, PlanStatus> STEPS = new EnumMap<>(
			Map.of(Role.UNIT, PlanStatus.DRAFT, Role.DEPARTMENT, PlanStatus.SUBMITTED, Role.DIVISION,
					PlanStatus.DEPARTMENT_REVIEWED, Role.PERFORMANCE, PlanStatus.DIVISION_REVIEWED));

	/**
	 * @param time null if no stay has ended
	 * @param longest null if nothing waits there
	 * @param waitingDays whole days of 24 hours that it has been waiting
	 */
	record Row(String title, StepTime time, LongestWait longest, long waitingDays) {
	}

	static StepTable of(ReviewRoute route, List<StepTime> times, List<LongestWait> waits, Instant now) {
		Instant computedAt = times.stream().map(StepTime::computedAt).min(Comparator.naturalOrder()).orElse(null);
		return new StepTable(STEPS.entrySet()
			.stream()
			.map((step) -> row(title(step.getKey(), route), time(step.getKey(), times), longest(step.getValue(), waits),
					now))
			.filter((row) -> row.time != null || row.longest != null)
			.toList(), computedAt);
	}

	private static Row row(String title, StepTime time, LongestWait longest, Instant now) {
		return new Row(title, time, longest, (longest != null) ? Duration.between(longest.since(), now).toDays() : 0);
	}

	private static StepTime time(Role holder, List<StepTime> times) {
		return times.stream().filter((time) -> time.holder() == holder).findFirst().orElse(null);
	}

	private static LongestWait longest(PlanStatus status, List<LongestWait> waits) {
		return waits.stream().filter((wait) -> wait.status() == status).findFirst().orElse(null);
	}

	private static String title(Role holder, ReviewRoute route) {
		return switch (holder) {
			case UNIT -> "单位填报、修改";
			case DEPARTMENT -> "主管部门审核";
			case DIVISION -> route.bureauInOneStep() ? "财政审核" : "业务科审核";
			default -> "绩效科审核";
		};
	}

}
