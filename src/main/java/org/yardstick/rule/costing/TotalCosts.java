package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.template.IndicatorField;

/**
 * The costs of a project and of its parts against its amount. Costs below the amount are
 * an error where a single one stands for the project, and a warning where parts may be
 * missing.
 */
final class TotalCosts {

	/** Below this share of the project nobody means its cost: 320元 for a ton. */
	private static final BigDecimal PRICE_LIKE = new BigDecimal("0.002");

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

	private final Rule rule;

	private final PlanUnderCheck plan;

	private final ProjectAmounts amounts;

	TotalCosts(Rule rule, PlanUnderCheck plan, ProjectAmounts amounts) {
		this.rule = rule;
		this.plan = plan;
		this.amounts = amounts;
	}

	Stream<Finding> check(List<CostTarget> costs) {
		List<CostTarget> parts = costs.stream().filter((cost) -> !cost.priced() && cost.isCost()).toList();
		boolean prices = costs.stream().anyMatch((cost) -> cost.priced() && cost.isCost());
		Stream<Finding> sums = parts.isEmpty() ? bare() : sum(parts, prices).stream();
		return Stream.of(sums, elsewhere(costs).stream(), deviations()).flatMap((findings) -> findings);
	}

	private Optional<Finding> sum(List<CostTarget> parts, boolean prices) {
		List<CostTarget> rest = parts.stream().filter((part) -> !this.amounts.fit(part.yuan())).toList();
		BigDecimal sum = sumOf(rest);
		if (rest.isEmpty() || this.amounts.fit(sum) || isPriceLike(rest)) {
			return Optional.empty();
		}
		if (this.amounts.areBelow(sum)) {
			return Optional.of(finding(rest.get(0), rest, Severity.ERROR, "超过"));
		}
		boolean atLeast = parts.stream().anyMatch((part) -> part.comparison().isLowerBound());
		boolean open = rest.size() < parts.size() || prices || atLeast || withoutUnit() || this.amounts.spanYears();
		return open ? Optional.empty()
				: Optional.of(finding(rest.get(0), rest, (rest.size() > 1) ? Severity.WARNING : Severity.ERROR, "低于"));
	}

	/** A single amount so small that it must be the price of one of something. */
	private boolean isPriceLike(List<CostTarget> parts) {
		BigDecimal sum = sumOf(parts);
		return parts.size() == 1 && sum.compareTo(this.amounts.total().multiply(PRICE_LIKE)) < 0
				&& MoneyWords.slip(sum, this.amounts.total()).isEmpty();
	}

	/** Money among the quantities: never the whole of the costs. */
	private Optional<Finding> elsewhere(List<CostTarget> costs) {
		List<CostTarget> parts = costs.stream()
			.filter((cost) -> !cost.priced() && !cost.isCost() && !cost.comparison().isLowerBound())
			.toList();
		return parts.isEmpty() || !this.amounts.areBelow(sumOf(parts))
				|| parts.stream().anyMatch((part) -> this.amounts.fit(part.yuan()))
						? Optional.empty()
						: parts.stream()
							.max(Comparator.comparing(CostTarget::yuan))
							.map((largest) -> finding(largest, parts, Severity.ERROR, "超过"));
	}

	private Finding finding(CostTarget place, List<CostTarget> parts, Severity severity, String relation) {
		BigDecimal sum = sumOf(parts);
		String total = this.amounts.words();
		String formula = MoneyWords.sum(parts.stream().map(CostTarget::yuan).toList());
		String reason = (parts.size() > 1 ? "各项成本合计" : "成本指标值") + formula + "，" + relation + total
				+ MoneyWords.difference(sum, this.amounts.total()) + "，" + MoneyWords.slip(sum, this.amounts.total())
				+ (severity == Severity.WARNING ? "请补齐没有成本指标的支出，或改正金额。" : "请核对后使两者一致。");
		Finding finding = this.plan.at(place.row(), IndicatorField.ANNUAL_TARGET)
			.finding(this.rule, severity, place.words(), reason);
		for (CostTarget part : parts) {
			finding = part.equals(place) ? finding
					: finding.against(this.plan.at(part.row(), IndicatorField.ANNUAL_TARGET), part.words());
		}
		return this.amounts.against(finding);
	}

	/** A single cost without a unit that fits neither in 元 nor in 万元. */
	private Stream<Finding> bare() {
		List<IndicatorRow> rows = this.plan.named()
			.filter(CostTarget::isCost)
			.filter((row) -> CostTarget.withoutUnit(row).isPresent())
			.toList();
		BigDecimal sum = rows.stream()
			.map((row) -> CostTarget.withoutUnit(row).orElseThrow())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean doubtful = rows.size() == 1 && sum.signum() > 0 && !this.amounts.fit(sum)
				&& !this.amounts.fit(sum.multiply(TEN_THOUSAND));
		return doubtful ? rows.stream()
			.map((row) -> this.amounts.against(this.plan.at(row, IndicatorField.ANNUAL_TARGET)
				.warning(this.rule, row.cells().annualTarget(), "成本" + PlainWords.of(row.cells().annualTarget())
						+ "没有写单位，按元、按万元都与" + this.amounts.words() + "不符，请核对并写明单位。")))
				: Stream.empty();
	}

	/** Costs that may go beyond an amount that they may not go beyond. */
	private Stream<Finding> deviations() {
		return this.plan.named()
			.filter(CostTarget::isCost)
			.filter((row) -> row.annualTarget() != null && row.annualTarget().comparison() == Comparison.PLUS_MINUS
					&& row.annualTarget().value().signum() > 0)
			.map((row) -> this.amounts.against(this.plan.at(row, IndicatorField.ANNUAL_TARGET)
				.warning(this.rule, row.cells().annualTarget(), "成本允许上浮" + PlainWords.of(row.cells().annualTarget())
						+ "，上浮后即超过" + this.amounts.words() + "，请改为不超过预算的金额。")));
	}

	private boolean withoutUnit() {
		return this.plan.named().filter(CostTarget::isCost).anyMatch((row) -> CostTarget.withoutUnit(row).isPresent());
	}

	private static BigDecimal sumOf(List<CostTarget> parts) {
		return parts.stream().map(CostTarget::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
