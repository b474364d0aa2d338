package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.plan.Narratives;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.IndicatorField;

/**
 * Prices multiplied by the numbers of things that the form promises, against the
 * project's amount: 320元/人/年 for 80000人.
 */
final class PricedCosts {

	/** Prices and numbers are bounds and rounded. */
	private static final BigDecimal ROUNDING = new BigDecimal("0.05");

	/** More than this nobody reads. */
	private static final int MOST_PRODUCTS = 4;

	/** A price for less than this of the project is plainly that of one part of it. */
	private static final BigDecimal SMALL_PART = new BigDecimal("0.1");

	/** From here on a difference is no matter of rounding or reserve. */
	private static final BigDecimal GROSS = new BigDecimal("0.34");

	/** Where several budgets pay, a price says nothing about this one. */
	private static final Pattern SHARED = Pattern
		.compile("分担|分级负担|按比例|(?:负担|承担|补助|配套)(?:比例)?[0-9]{1,3}%|[省市县区]级(?:财政)?(?:资金|负担|承担|配套)|其他资金");

	private final Rule rule;

	private final PlanUnderCheck plan;

	private final ProjectAmounts amounts;

	PricedCosts(Rule rule, PlanUnderCheck plan, ProjectAmounts amounts) {
		this.rule = rule;
		this.plan = plan;
		this.amounts = amounts;
	}

	Stream<Finding> check(List<CostTarget> costs) {
		List<CostTarget> prices = costs.stream().filter((cost) -> cost.priced() && cost.isCost()).toList();
		PromisedNumbers numbers = new PromisedNumbers(this.plan);
		List<PricedNumber> products = prices.stream().flatMap((price) -> numbers.times(price).stream()).toList();
		if (products.isEmpty() || isShared(prices)) {
			return Stream.empty();
		}
		List<BigDecimal> parts = costs.stream()
			.filter((cost) -> !cost.priced() && cost.isCost())
			.map(CostTarget::yuan)
			.toList();
		BigDecimal others = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean whole = this.amounts.fit(others) || parts.stream().anyMatch(this.amounts::fit);
		BigDecimal sum = products.stream()
			.map(PricedNumber::yuan)
			.reduce(whole ? BigDecimal.ZERO : others, BigDecimal::add);
		boolean above = sum.compareTo(this.amounts.total()) > 0;
		boolean open = whole || others.signum() > 0 || products.size() < prices.size();
		boolean part = sum.compareTo(this.amounts.total().multiply(SMALL_PART)) < 0;
		if (this.amounts.fitNearly(sum, ROUNDING) || !above && (open || part && products.size() < numbers.size())) {
			return Stream.empty();
		}
		boolean gross = sum.subtract(this.amounts.total()).abs().compareTo(this.amounts.total().multiply(GROSS)) > 0;
		boolean all = products.stream().mapToInt((product) -> product.numbers().size()).sum() >= numbers.size();
		return Stream.of(finding(products, sum, gross && (above || all) ? Severity.ERROR : Severity.WARNING));
	}

	private Finding finding(List<PricedNumber> products, BigDecimal sum, Severity severity) {
		String worth = MoneyWords
			.of(products.stream().map(PricedNumber::yuan).reduce(BigDecimal.ZERO, BigDecimal::add));
		String formula = (products.size() > MOST_PRODUCTS) ? products.size() + "项成本合计" + worth
				: products.stream().map(PricedNumber::formula).collect(Collectors.joining("＋")) + "＝" + worth;
		boolean above = sum.compareTo(this.amounts.total()) > 0;
		String reason = "按成本标准和数量指标测算，" + formula + "，" + (above ? "超过" : "低于") + this.amounts.words()
				+ MoneyWords.difference(sum, this.amounts.total()) + "，"
				+ (above ? "请核对成本标准、数量和预算。" : "请核对成本标准和数量，其余支出请补充成本指标。");
		CostTarget first = products.get(0).price();
		Finding finding = this.plan.at(first.row(), IndicatorField.ANNUAL_TARGET)
			.finding(this.rule, severity, first.words(), reason);
		for (IndicatorRow other : others(products)) {
			finding = finding.against(this.plan.at(other, IndicatorField.ANNUAL_TARGET), other.cells().annualTarget());
		}
		return this.amounts.against(finding);
	}

	private static List<IndicatorRow> others(List<PricedNumber> products) {
		return products.stream()
			.flatMap((product) -> Stream.concat(Stream.of(product.price().row()), product.numbers().stream()))
			.distinct()
			.skip(1)
			.toList();
	}

	private boolean isShared(List<CostTarget> prices) {
		Narratives texts = this.plan.content().narratives();
		return Stream
			.concat(prices.stream().map(CostTarget::words),
					Stream.of(texts.costing(), texts.overview(), texts.fundsUse()))
			.anyMatch((words) -> SHARED.matcher(PlainWords.of(words)).find());
	}

}
