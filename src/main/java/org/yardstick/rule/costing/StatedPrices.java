package org.yardstick.rule.costing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.narrative.Calculation;
import org.yardstick.narrative.StatedQuantity;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.template.IndicatorField;

/**
 * A price among the costs against the price for the same that the costing works with,
 * where it works with one only.
 */
final class StatedPrices {

	private static final Set<String> PEOPLE = Set.of("人", "生", "名", "位", "人员");

	private final Rule rule;

	private final PlanUnderCheck plan;

	StatedPrices(Rule rule, PlanUnderCheck plan) {
		this.rule = rule;
		this.plan = plan;
	}

	Stream<Finding> check(List<CostTarget> costs, String path) {
		Map<Set<String>, List<StatedQuantity>> prices = this.plan.text(path)
			.quantities()
			.stream()
			.filter((term) -> term.unit() != null && term.unit().kind() == QuantityKind.PRICE && term.upper() == null)
			.collect(Collectors.groupingBy((term) -> divisors(term.unit().divisors())));
		return costs.stream()
			.filter((cost) -> cost.priced() && cost.isCost() && cost.divisors().size() > 1)
			.flatMap((cost) -> only(prices.getOrDefault(divisors(cost.divisors()), List.of())).stream()
				.filter((stated) -> differs(cost, stated))
				.map((stated) -> finding(cost, path, stated)));
	}

	/** The price that a text gives, perhaps more than once; none if it gives several. */
	private static Optional<StatedQuantity> only(List<StatedQuantity> prices) {
		boolean one = prices.stream()
			.map((term) -> Calculation.yuan(term).stripTrailingZeros())
			.distinct()
			.count() == 1;
		return one ? Optional.of(prices.get(0)) : Optional.empty();
	}

	/** A bound may lie above the price. */
	private static boolean differs(CostTarget cost, StatedQuantity stated) {
		int order = cost.yuan().compareTo(Calculation.yuan(stated));
		return order < 0 || order > 0 && !cost.comparison().isUpperBound();
	}

	private Finding finding(CostTarget cost, String path, StatedQuantity stated) {
		return this.plan.at(cost.row(), IndicatorField.ANNUAL_TARGET)
			.error(this.rule, cost.words(),
					"成本标准" + cost.measured() + "与测算所用的" + MoneyWords.of(Calculation.yuan(stated)) + "不符，请核对后使两处一致。")
			.against(this.plan.at(path), stated.words());
	}

	private static Set<String> divisors(List<String> parts) {
		return parts.stream().map((part) -> PEOPLE.contains(part) ? "人" : part).collect(Collectors.toSet());
	}

}
