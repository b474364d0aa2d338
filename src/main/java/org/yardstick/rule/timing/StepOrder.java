package org.yardstick.rule.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yardstick.narrative.StatedTime;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.template.IndicatorField;

/** Steps of the same work in an order that can not be: accepted before it is built. */
final class StepOrder {

	/** More steps than that are no way of one project. */
	private static final int MOST_STEPS = 60;

	private static final int LONGEST_NAME = 40;

	private StepOrder() {
	}

	static Stream<Finding> check(Rule rule, PlanUnderCheck plan, ProjectPeriod period) {
		return Stream.concat(inOrder(rule, plan, targets(plan, period)), inOrder(rule, plan, schedule(plan)));
	}

	private static List<DatedStep> targets(PlanUnderCheck plan, ProjectPeriod period) {
		List<DatedStep> steps = new ArrayList<>();
		plan.named().forEach((row) -> {
			Step step = Step.of(row.cells().name());
			List<StatedTime> times = (step != null) ? DeadlineTargets.of(plan, row, IndicatorField.ANNUAL_TARGET)
					: List.of();
			if (times.size() == 1) {
				steps.add(new DatedStep(step, row.cells().name(), times.get(0).from(period.year()),
						times.get(0).to(period.year()), row.path(IndicatorField.ANNUAL_TARGET)));
			}
		});
		return steps;
	}

	private static List<DatedStep> schedule(PlanUnderCheck plan) {
		List<ScheduledActivity> schedule = plan.content().schedule();
		return IntStream.range(0, schedule.size()).mapToObj((n) -> {
			ScheduledActivity row = schedule.get(n);
			Step step = (row.startDate() != null) ? Step.of(row.activity()) : null;
			return (step != null) ? new DatedStep(step, row.activity(), row.startDate(), row.startDate(),
					"schedule[" + n + "].startDate") : null;
		}).filter((step) -> step != null).toList();
	}

	private static Stream<Finding> inOrder(Rule rule, PlanUnderCheck plan, List<DatedStep> all) {
		List<DatedStep> steps = all.subList(0, Math.min(all.size(), MOST_STEPS));
		return steps.stream()
			.flatMap((later) -> steps.stream()
				.filter((earlier) -> earlier.step().precedes(later.step()) && earlier.from().isAfter(later.to()))
				.limit(1)
				.map((earlier) -> {
					String quote = plan.cells().get(later.path());
					String other = plan.cells().get(earlier.path());
					return plan.at(later.path())
						.error(rule, quote,
								"“" + PlainWords.abridged(later.name(), LONGEST_NAME) + "”（" + quote + "）排在“"
										+ PlainWords.abridged(earlier.name(), LONGEST_NAME) + "”（" + other
										+ "）之前，先后不可能；请核对后改正。")
						.against(plan.at(earlier.path()), other);
				}));
	}

	private record DatedStep(Step step, String name, LocalDate from, LocalDate to, String path) {

	}

}
