package org.yardstick.rule.arithmetic;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.plan.SpendingMilestone;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.shared.Yuan;

/**
 * X04: a cumulative spending plan that falls, passes 100 %, does not reach it, leaves
 * points blank or stands still; a schedule that says nothing about the pace. A blank
 * point is not zero. A plan without any point is a blank cell (C01).
 */
@Component
class SpendingPace implements Rule {

	@Override
	public String code() {
		return "X04";
	}

	@Override
	public String title() {
		return "支出计划不合理";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		CumulativeCourse course = new CumulativeCourse(
				plan.content().spendingPlan().stream().map(SpendingMilestone::cumulativePercent).toList());
		Stream<Finding> spending = course.isBlank() ? Stream.empty() : spending(plan, course);
		return Stream.concat(spending, schedule(plan));
	}

	/** What contradicts itself hides what else could be said. */
	private Stream<Finding> spending(PlanUnderCheck plan, CumulativeCourse course) {
		List<Finding> contradictions = Stream
			.concat(at(plan, course.outside()).map((place) -> place.error(this, quote(plan), "累计支出进度应在0到100之间，请改正。")),
					at(plan, course.fall()).map(
							(place) -> place.error(this, quote(plan), "累计支出进度比前一时点下降了。这里填的是从年初累计的百分比，不是当期数，只能递增，请改正。")))
			.toList();
		if (!contradictions.isEmpty()) {
			return contradictions.stream();
		}
		return Stream.of(blanks(plan, course), end(plan, course), pace(plan, course)).flatMap((found) -> found);
	}

	/** The first point alone may be blank because nothing is spent so early. */
	private Stream<Finding> blanks(PlanUnderCheck plan, CumulativeCourse course) {
		List<Integer> blanks = course.blanks();
		if (blanks.isEmpty()) {
			return Stream.empty();
		}
		String names = blanks.stream()
			.map((n) -> plan.content().spendingPlan().get(n).milestone())
			.filter(Objects::nonNull)
			.collect(Collectors.joining("、"));
		Severity severity = blanks.equals(List.of(0)) ? Severity.INFO : Severity.WARNING;
		String end = course.isAllAtTheEnd() ? "全部资金集中在最后支出，请说明原因；" : "";
		return at(plan, OptionalInt.of(blanks.get(0))).map((place) -> place.finding(this, severity, quote(plan),
				names + "的累计支出进度没有填写，" + end + "没有支出也请填0，全部支出完毕请填100。"));
	}

	private Stream<Finding> end(PlanUnderCheck plan, CumulativeCourse course) {
		return course.endsEarly()
				? at(plan, OptionalInt.of(course.last()))
					.map((place) -> place.warning(this, quote(plan), "到最后一个时点累计支出还不到100%，请核对；确需结转下年的，请说明原因。"))
				: Stream.empty();
	}

	private Stream<Finding> pace(PlanUnderCheck plan, CumulativeCourse course) {
		if (!course.blanks().isEmpty()) {
			return Stream.empty();
		}
		if (course.isAllAtTheEnd()) {
			return at(plan, OptionalInt.of(course.last()))
				.map((place) -> place.info(this, quote(plan), "资金全部安排在最后支出，前期进度为0，请说明原因。"));
		}
		return at(plan, course.standstill())
			.map((place) -> place.info(this, quote(plan), "连续几个时点累计支出没有变化，与全年开展的工作不相称，请核对进度安排。"));
	}

	private Stream<Finding> schedule(PlanUnderCheck plan) {
		List<ScheduledActivity> rows = plan.content().schedule();
		if (rows.size() == 1) {
			return Stream.of(plan.at("schedule[0].activity")
				.info(this, rows.get(0).activity(), "进度计划只有一行，看不出分几步、各在何时用多少钱，请按实施内容或阶段分列。"));
		}
		boolean late = rows.size() > 1 && rows.stream().allMatch((row) -> row.amount() != null)
				&& rows.get(rows.size() - 1).amount().compareTo(Yuan.ZERO) > 0
				&& rows.stream().limit(rows.size() - 1L).allMatch((row) -> row.amount().compareTo(Yuan.ZERO) == 0);
		return late ? Stream.of(plan.at("schedule[" + (rows.size() - 1) + "].amount")
			.info(this, new Amounts(plan.layout()).print(rows.get(rows.size() - 1).amount()),
					"前面各项的金额都是0，全部费用集中在最后一项支付，请说明原因。"))
				: Stream.empty();
	}

	private static Stream<CellPlace> at(PlanUnderCheck plan, OptionalInt point) {
		return point.stream().mapToObj((n) -> plan.at("spendingPlan[" + n + "].cumulativePercent"));
	}

	private static String quote(PlanUnderCheck plan) {
		return plan.content()
			.spendingPlan()
			.stream()
			.map((point) -> (point.cumulativePercent() != null) ? point.cumulativePercent().toPlainString() : "空")
			.collect(Collectors.joining(" / "));
	}

}
