package org.yardstick.rule.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.plan.Funding;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;

/**
 * X03: the project's period, the fiscal year and the schedule do not fit each other. A
 * project whose year gets only a part of the money may run longer than the year.
 */
@Component
class PeriodMismatch implements Rule {

	@Override
	public String code() {
		return "X03";
	}

	@Override
	public String title() {
		return "时间不符";
	}

	@Override
	public boolean mayBeExplained() {
		return true;
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		ProjectPeriod period = ProjectPeriod.of(plan);
		if (period.isReversed()) {
			return Stream.of(plan.at(ProjectPeriod.END)
				.error(this, words(plan, ProjectPeriod.END),
						"项目结束日期" + words(plan, ProjectPeriod.END) + "早于开始日期" + words(plan, ProjectPeriod.START)
								+ "，请核对后改正。")
				.against(plan.at(ProjectPeriod.START), words(plan, ProjectPeriod.START)));
		}
		Stream<Finding> schedule = IntStream.range(0, plan.content().schedule().size())
			.boxed()
			.flatMap((row) -> activity(plan, period, row));
		return Stream
			.of(isPaidOverYears(plan.content().funding()) ? Stream.<Finding>empty() : year(plan, period), schedule,
					LaterSteps.check(this, plan, period), LongTerms.check(this, plan, period))
			.flatMap((findings) -> findings);
	}

	private static boolean isPaidOverYears(Funding funding) {
		return funding.total() != null && funding.annual() != null && funding.total().compareTo(funding.annual()) > 0;
	}

	private Stream<Finding> year(PlanUnderCheck plan, ProjectPeriod period) {
		boolean early = period.start() != null && period.start().isBefore(period.firstOfYear());
		boolean late = period.end() != null && period.end().isAfter(period.lastOfYear());
		boolean over = period.end() != null && period.end().isBefore(period.firstOfYear());
		boolean ahead = period.start() != null && period.start().isAfter(period.lastOfYear());
		if (over || ahead) {
			String path = over ? ProjectPeriod.END : ProjectPeriod.START;
			return Stream.of(plan.at(path)
				.error(this, words(plan, path),
						"整个项目期都在" + period.year() + "年度" + (over ? "之前" : "之后") + "，请核对年份后改正。"));
		}
		return Stream.concat(early ? Stream.of(outside(plan, period, ProjectPeriod.START, "项目开始日期早于")) : Stream.empty(),
				late ? Stream.of(outside(plan, period, ProjectPeriod.END, "项目结束日期晚于")) : Stream.empty());
	}

	private Finding outside(PlanUnderCheck plan, ProjectPeriod period, String path, String how) {
		CellPlace place = plan.at(path);
		return place.warning(this, words(plan, path),
				how + period.year() + "年度，而金额、指标只报本年度；请把起止时间改到本年度内，确属跨年项目的请说明各年的任务和资金。");
	}

	private Stream<Finding> activity(PlanUnderCheck plan, ProjectPeriod period, int row) {
		List<ScheduledActivity> schedule = plan.content().schedule();
		LocalDate day = schedule.get(row).startDate();
		if (day == null || !day.isBefore(period.first()) && !day.isAfter(period.last())) {
			return Stream.empty();
		}
		boolean early = day.isBefore(period.first());
		String bound = early ? ProjectPeriod.START : ProjectPeriod.END;
		boolean stated = (early ? period.start() : period.end()) != null;
		String path = "schedule[" + row + "].startDate";
		String reason = "进度的开始时间" + words(plan, path) + (early ? "早于" : "晚于")
				+ (stated ? (early ? "项目开始日期" : "项目结束日期") + words(plan, bound) : period.year() + "年度")
				+ likelyYear(period, day) + "，请核对后改正。";
		boolean grave = !early || day.isBefore(period.firstOfYear());
		Finding finding = grave ? plan.at(path).error(this, words(plan, path), reason)
				: plan.at(path).warning(this, words(plan, path), reason);
		return Stream.of(stated ? finding.against(plan.at(bound), words(plan, bound)) : finding);
	}

	/** The slip of the pen after New Year: last year's number. */
	private static String likelyYear(ProjectPeriod period, LocalDate day) {
		LocalDate meant = day.withYear(period.year());
		boolean slip = day.getYear() != period.year() && !meant.isBefore(period.first())
				&& !meant.isAfter(period.last());
		return slip ? "，年份疑为" + period.year() + "年之误" : "";
	}

	private static String words(PlanUnderCheck plan, String path) {
		return plan.cells().get(path);
	}

}
