package org.yardstick.rule.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yardstick.narrative.StatedTime;
import org.yardstick.narrative.CharacterPairs;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.template.IndicatorField;

/**
 * What the schedule only begins after the day on which an indicator wants it done. The
 * two are about the same where most of the indicator's words are in the activity.
 */
final class LaterSteps {

	private static final Pattern NO_SUBJECT = Pattern
		.compile("是否|按期|按时|及时|完成|完工|时间|时限|期限|日期|时效|性$|率$|情况|项目|工程|工作|任务|全部|各项|全年");

	private static final double MOST = 0.75;

	/** Subjects of fewer letters are in too many activities. */
	private static final int SHORTEST = 3;

	private static final int LONGEST = 60;

	private LaterSteps() {
	}

	static Stream<Finding> check(Rule rule, PlanUnderCheck plan, ProjectPeriod period) {
		return plan.content().schedule().isEmpty() ? Stream.empty()
				: plan.named().flatMap((row) -> check(rule, plan, period, row));
	}

	private static Stream<Finding> check(Rule rule, PlanUnderCheck plan, ProjectPeriod period, IndicatorRow row) {
		String path = row.path(IndicatorField.ANNUAL_TARGET);
		List<StatedTime> times = DeadlineTargets.of(plan, row, IndicatorField.ANNUAL_TARGET);
		if (times.isEmpty()) {
			return Stream.empty();
		}
		LocalDate deadline = times.get(times.size() - 1).to(period.year());
		if (deadline.isBefore(period.first())) {
			return Stream.empty();
		}
		return later(plan, row, deadline).mapToObj((n) -> {
			String step = "schedule[" + n + "].startDate";
			String target = plan.cells().get(path);
			return plan.at(path)
				.warning(rule, target,
						"指标要求" + target + "完成，而进度“"
								+ PlainWords.abridged(plan.content().schedule().get(n).activity(), LONGEST) + "”到"
								+ plan.cells().get(step) + "才开始，请核对后统一。")
				.against(plan.at(step), plan.cells().get(step));
		});
	}

	private static IntStream later(PlanUnderCheck plan, IndicatorRow row, LocalDate deadline) {
		List<ScheduledActivity> schedule = plan.content().schedule();
		String name = PlainWords.letters(row.cells().name());
		String subject = NO_SUBJECT.matcher(name).replaceAll("");
		if (subject.length() < SHORTEST || name.length() > LONGEST) {
			return IntStream.empty();
		}
		CharacterPairs wanted = CharacterPairs.of(subject);
		double[] likeness = schedule.stream()
			.mapToDouble((activity) -> wanted.shareIn(CharacterPairs.of(PlainWords.letters(activity.activity()))))
			.toArray();
		OptionalDouble best = IntStream.range(0, likeness.length).mapToDouble((n) -> likeness[n]).max();
		return IntStream.range(0, likeness.length)
			.filter((n) -> likeness[n] >= MOST && likeness[n] >= best.getAsDouble())
			.filter((n) -> schedule.get(n).startDate() != null && schedule.get(n).startDate().isAfter(deadline))
			.limit(1);
	}

}
