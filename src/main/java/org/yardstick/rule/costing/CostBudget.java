package org.yardstick.rule.costing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;

/**
 * X05: what the indicators say about costs is not what the project asks for: added up,
 * multiplied by the numbers of things, or item by item.
 */
@Component
class CostBudget implements Rule {

	/** The texts that work out the costs. */
	private static final List<String> TEXTS = List.of("narratives.costing", "narratives.fundsUse",
			"narratives.overview");

	@Override
	public String code() {
		return "X05";
	}

	@Override
	public String title() {
		return "成本与预算不符";
	}

	@Override
	public boolean mayBeExplained() {
		return true;
	}

	@Override
	public boolean hasTolerance() {
		return true;
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return ProjectAmounts.of(plan, this).stream().flatMap((amounts) -> {
			List<CostTarget> costs = CostTarget.allOf(plan);
			return Stream
				.of(new TotalCosts(this, plan, amounts).check(costs), new PricedCosts(this, plan, amounts).check(costs),
						TEXTS.stream().flatMap((path) -> new StatedPrices(this, plan).check(costs, path)),
						items(plan, amounts, costs))
				.flatMap((findings) -> findings);
		});
	}

	/**
	 * The indicators with the schedule and the texts, and the schedule with the texts.
	 */
	private Stream<Finding> items(PlanUnderCheck plan, ProjectAmounts amounts, List<CostTarget> costs) {
		Optional<CostBreakdown> text = TEXTS.stream()
			.flatMap((path) -> CostBreakdown.ofText(plan, path, amounts).stream())
			.findFirst();
		Optional<CostBreakdown> schedule = CostBreakdown.ofSchedule(plan, amounts).filter(CostBreakdown::complete);
		Optional<CostBreakdown> indicators = CostBreakdown.ofIndicators(plan, amounts, costs);
		List<Finding> found = indicators.stream()
			.flatMap((one) -> Stream.of(text, schedule)
				.flatMap(Optional::stream)
				.map((other) -> ItemisedCosts.check(this, amounts, one, other).toList())
				.filter((differences) -> !differences.isEmpty())
				.limit(1))
			.flatMap(List::stream)
			.toList();
		return Stream.concat(found.stream(), schedule.stream()
			.flatMap((one) -> text.stream().flatMap((other) -> ItemisedCosts.check(this, amounts, one, other))));
	}

}
