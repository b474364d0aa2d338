package org.yardstick.rule.costing;

import java.util.List;
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
				.of(new TotalCosts(this, plan, amounts).check(costs), new PricedCosts(this, plan, amounts).check(costs))
				.flatMap((findings) -> findings);
		});
	}

}
