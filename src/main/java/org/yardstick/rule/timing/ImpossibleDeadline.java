package org.yardstick.rule.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.narrative.RunningText;
import org.yardstick.narrative.StatedTime;
import org.yardstick.narrative.StatedTime.Bound;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.IndicatorField;

/**
 * X13: a deadline that lies outside the project's period or the year, a term that is
 * longer than the project, or steps in an order that can not be.
 */
@Component
class ImpossibleDeadline implements Rule {

	private static final int MOST_QUOTES = 3;

	@Override
	public String code() {
		return "X13";
	}

	@Override
	public String title() {
		return "时限不符";
	}

	@Override
	public boolean mayBeExplained() {
		return true;
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		ProjectPeriod period = ProjectPeriod.of(plan);
		if (period.isReversed()) {
			return Stream.empty();
		}
		Stream<Finding> targets = plan.named()
			.flatMap((row) -> Stream
				.of(target(plan, period, row, IndicatorField.ANNUAL_TARGET),
						target(plan, period, row, IndicatorField.MEDIUM_TERM_TARGET),
						CompletionTerm.check(this, plan, period, row))
				.flatMap((findings) -> findings)
				.limit(1));
		Stream<Finding> goals = IntStream.range(0, plan.content().goals().annual().size())
			.boxed()
			.flatMap((n) -> goal(plan, period, "goals.annual[" + n + "]"));
		return Stream.of(targets, goals, StepOrder.check(this, plan, period)).flatMap((findings) -> findings);
	}

	private Stream<Finding> target(PlanUnderCheck plan, ProjectPeriod period, IndicatorRow row, IndicatorField field) {
		String words = row.words(field);
		List<StatedTime> times = DeadlineTargets.of(plan, row, field);
		if (times.isEmpty() || words.contains("每")) {
			return Stream.empty();
		}
		boolean annual = field == IndicatorField.ANNUAL_TARGET;
		LocalDate earliest = times.get(0).to(period.year());
		LocalDate latest = times.get(times.size() - 1).from(period.year());
		Deadline deadline = new Deadline(row.path(field), words);
		if (earliest.isBefore(period.first())) {
			boolean grave = annual && times.get(0).yearStated() && !isScheduledBy(plan, earliest);
			return Stream.of(early(plan, period, deadline, grave ? Severity.ERROR : Severity.WARNING));
		}
		if ((annual || period.end() != null) && latest.isAfter(period.last())) {
			return Stream.of(late(plan, period, deadline, annual ? Severity.ERROR : Severity.WARNING));
		}
		if (annual && latest.isAfter(period.lastOfYear())) {
			return Stream.of(plan.at(deadline.path())
				.warning(this, words, "年度指标的时限“" + words + "”晚于" + period.year() + "年度；请改为本年内的时限，跨年的任务写进中长期指标。"));
		}
		return Stream.empty();
	}

	/** Whether the schedule, too, has something done by then. */
	private static boolean isScheduledBy(PlanUnderCheck plan, LocalDate day) {
		return plan.content()
			.schedule()
			.stream()
			.map(ScheduledActivity::startDate)
			.filter(Objects::nonNull)
			.anyMatch((start) -> !start.isAfter(day));
	}

	private Stream<Finding> goal(PlanUnderCheck plan, ProjectPeriod period, String path) {
		RunningText text = plan.text(path);
		String quotes = text.times()
			.stream()
			.filter((time) -> !time.cited() && time.bound() == Bound.DEADLINE
					&& time.from(period.year()).isAfter(period.last()))
			.map((time) -> DatedSaying.of(text.words(), time).quote())
			.distinct()
			.limit(MOST_QUOTES)
			.collect(Collectors.joining("｜"));
		return quotes.isEmpty() ? Stream.empty()
				: Stream.of(late(plan, period, new Deadline(path, quotes), Severity.WARNING));
	}

	private Finding early(PlanUnderCheck plan, ProjectPeriod period, Deadline deadline, Severity severity) {
		boolean stated = period.start() != null;
		String bound = stated ? "项目开始日期" + plan.cells().get(ProjectPeriod.START) : period.year() + "年度";
		Finding finding = plan.at(deadline.path())
			.finding(this, severity, deadline.quote(),
					"时限“" + deadline.words() + "”早于" + bound + "，不能作为本年的目标；请核对年份后改正。");
		return stated ? finding.against(plan.at(ProjectPeriod.START), plan.cells().get(ProjectPeriod.START)) : finding;
	}

	private Finding late(PlanUnderCheck plan, ProjectPeriod period, Deadline deadline, Severity severity) {
		boolean stated = period.end() != null;
		String bound = stated ? "项目结束日期" + plan.cells().get(ProjectPeriod.END) : period.year() + "年度";
		Finding finding = plan.at(deadline.path())
			.finding(this, severity, deadline.quote(),
					"时限“" + deadline.words() + "”晚于" + bound + "；请改为项目期内的时限，或改正项目的起止时间。");
		return stated ? finding.against(plan.at(ProjectPeriod.END), plan.cells().get(ProjectPeriod.END)) : finding;
	}

	/** A cell and the words in it that set a time limit. */
	private record Deadline(String path, String quote) {

		private static final int LONGEST_WORDS = 80;

		String words() {
			return PlainWords.abridged(this.quote, LONGEST_WORDS);
		}

	}

}
