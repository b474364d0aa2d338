package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yardstick.narrative.Calculation;
import org.yardstick.narrative.Calculation.Operation;
import org.yardstick.narrative.RunningText;
import org.yardstick.narrative.StatedQuantity;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.template.IndicatorField;

/**
 * The parts into which one place of a form divides the costs of the project.
 *
 * @param words what the place is called in findings
 * @param items at least two
 * @param complete whether they add up to the project's amount
 */
record CostBreakdown(String words, List<CostItem> items, boolean complete) {

	private static final int LEAST_ITEMS = 2;

	/** Nobody compares longer lists item by item. */
	private static final int MOST_ITEMS = 40;

	/** Of the indicators; a cost of the whole project is no part of it. */
	static Optional<CostBreakdown> ofIndicators(PlanUnderCheck plan, ProjectAmounts amounts, List<CostTarget> costs) {
		return of("成本指标",
				costs.stream()
					.filter((cost) -> cost.isCost() && !cost.priced() && !amounts.fit(cost.yuan()))
					.map((cost) -> new CostItem(plan.at(cost.row(), IndicatorField.ANNUAL_TARGET), cost.words(),
							cost.yuan(), new NameLikeness(cost.row().cells().name()), cost.comparison().isUpperBound()))
					.toList(),
				amounts);
	}

	/** Of the schedule. */
	static Optional<CostBreakdown> ofSchedule(PlanUnderCheck plan, ProjectAmounts amounts) {
		List<ScheduledActivity> rows = plan.content().schedule();
		return of("实施进度计划",
				IntStream.range(0, rows.size())
					.filter((n) -> rows.get(n).amount() != null && rows.get(n).amount().amount().signum() > 0)
					.mapToObj((n) -> new CostItem(plan.at("schedule[" + n + "].amount"),
							plan.cells().get("schedule[" + n + "].amount"), rows.get(n).amount().amount(),
							new NameLikeness(rows.get(n).activity()), false))
					.toList(),
				amounts);
	}

	/** Of a text, if something it adds up is the project's amount. */
	static Optional<CostBreakdown> ofText(PlanUnderCheck plan, String path, ProjectAmounts amounts) {
		RunningText text = plan.text(path);
		return text.calculations()
			.stream()
			.filter((sum) -> sum.operation() == Operation.SUM && amounts.fit(sum.yuan()))
			.findFirst()
			.flatMap((sum) -> of("测算", items(plan, path, text, sum), amounts));
	}

	private static Optional<CostBreakdown> of(String words, List<CostItem> items, ProjectAmounts amounts) {
		BigDecimal sum = items.stream().map(CostItem::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
		return (items.size() >= LEAST_ITEMS && items.size() <= MOST_ITEMS)
				? Optional.of(new CostBreakdown(words, items, amounts.fit(sum))) : Optional.empty();
	}

	private static List<CostItem> items(PlanUnderCheck plan, String path, RunningText text, Calculation sum) {
		List<CostItem> items = new ArrayList<>();
		int from = 0;
		for (StatedQuantity term : sum.terms()) {
			String before = text.words().substring(Math.min(from, term.start()), term.end());
			String clause = before.substring(
					1 + Stream.of("。", "；", ";", "\n").mapToInt((end) -> before.lastIndexOf(end)).max().orElse(-1));
			NameLikeness name = new NameLikeness(clause);
			items.add(new CostItem(plan.at(path), term.words(), Calculation.yuan(term),
					name.isTelling() ? name : new NameLikeness(term.topic().words()), false));
			from = term.end();
		}
		return items;
	}

}
