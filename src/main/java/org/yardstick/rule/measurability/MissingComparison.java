package org.yardstick.rule.measurability;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * T05: a number with its unit, but no ≥ or ≤ where a bound is meant. All of a whole,
 * once, every month, a standard paid by law and a length of time are what they are.
 */
@Component
class MissingComparison implements Rule {

	private static final BigDecimal ALL = new BigDecimal("100");

	private static final BigDecimal MONTHS = new BigDecimal("12");

	private static final Pattern STANDARD = Pattern.compile("标准|定额|限额");

	@Override
	public String code() {
		return "T05";
	}

	@Override
	public String title() {
		return "缺比较符";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return plan.named()
			.flatMap((row) -> Stream.of(IndicatorField.MEDIUM_TERM_TARGET, IndicatorField.ANNUAL_TARGET)
				.flatMap((field) -> row.target(field)
					.filter((target) -> meansBound(row, target))
					.map((target) -> finding(plan, row, field, target))
					.stream()));
	}

	private Finding finding(PlanUnderCheck plan, IndicatorRow row, IndicatorField field, TargetValue target) {
		Optional<Comparison> bound = BoundedIndicator.of(row);
		String fault = (target.comparison() == Comparison.EQUAL) ? "比率很难正好等于这个数" : "指标值没有比较符";
		String signs = bound.map((comparison) -> (comparison == Comparison.AT_LEAST) ? "“≥”" : "“≤”").orElse("“≥”或“≤”");
		Finding finding = plan.at(row, field).info(this, target.words(), fault + "，请在数字前写明" + signs + "；确为定值的写“=”。");
		return bound.flatMap((comparison) -> BoundRepair.of(target, comparison))
			.map(finding::repairedBy)
			.orElse(finding);
	}

	private static boolean meansBound(IndicatorRow row, TargetValue target) {
		if (target.unit() == null || target.unit().isBareMultiple() || target.value() == null
				|| target.value().signum() == 0 || UncertainNumber.isHedged(target)) {
			return false;
		}
		boolean share = target.kind() == QuantityKind.SHARE;
		if (share && target.value().compareTo(ALL) == 0) {
			return false;
		}
		if (target.comparison() == Comparison.EQUAL) {
			return share;
		}
		return target.comparison() == Comparison.UNSPECIFIED && !isExact(row, target)
				&& (share || !row.name().isShare());
	}

	private static boolean isExact(IndicatorRow row, TargetValue target) {
		return switch (target.kind()) {
			case FREQUENCY -> true;
			case DURATION -> row.levels().dimensionMeaning() == null || !row.levels().dimensionMeaning().isOutcome();
			case EVENTS -> target.value().compareTo(BigDecimal.ONE) == 0 || target.value().compareTo(MONTHS) == 0;
			case PRICE -> STANDARD.matcher(PlainWords.of(row.cells().name())).find();
			default -> false;
		};
	}

}
