package org.yardstick.rule.arithmetic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.shared.Yuan;

/**
 * X02: the amounts of the implementation schedule do not add up to the project's amount,
 * neither to the whole nor to the year's part.
 */
@Component
class ScheduleSum implements Rule {

	/** More summands than this nobody reads. */
	private static final int MOST_SUMMANDS = 8;

	@Override
	public String code() {
		return "X02";
	}

	@Override
	public String title() {
		return "进度金额不符";
	}

	@Override
	public boolean hasTolerance() {
		return true;
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		List<Yuan> amounts = plan.content()
			.schedule()
			.stream()
			.map(ScheduledActivity::amount)
			.filter(Objects::nonNull)
			.toList();
		Yuan total = plan.content().funding().total();
		if (amounts.isEmpty() || total == null) {
			return Stream.empty();
		}
		Yuan sum = amounts.stream().reduce(Yuan.ZERO, Yuan::plus);
		boolean fits = Stream.of(total, plan.content().funding().annual())
			.filter(Objects::nonNull)
			.anyMatch((wanted) -> sum.isCloseTo(wanted, plan.tolerance(this)));
		return fits ? Stream.empty() : Stream.of(finding(plan, amounts, sum));
	}

	private Finding finding(PlanUnderCheck plan, List<Yuan> amounts, Yuan sum) {
		Yuan total = plan.content().funding().total();
		Amounts words = new Amounts(plan.layout());
		String summands = (amounts.size() > 1 && amounts.size() <= MOST_SUMMANDS)
				? amounts.stream().map(words::print).collect(Collectors.joining("＋", "", "＝")) : "合计 ";
		int blank = plan.content().schedule().size() - amounts.size();
		String reason = "各项进度金额合计比项目金额" + ((sum.compareTo(total) < 0) ? "少" : "多")
				+ words.print(Amounts.difference(sum, total)) + "，" + words.slip(sum, total)
				+ ((blank > 0) ? "有" + blank + "行没有填金额，" : "") + "请核对后改正。";
		return plan.at("schedule").error(this, summands + words.print(sum) + "；项目金额 " + words.print(total), reason);
	}

}
