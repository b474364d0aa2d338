package org.yardstick.rule.measurability;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.meaning.Asked;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * T07: a share that nothing can reach: more than the whole, or a part of what there is
 * only one of.
 */
@Component
class RateAboveWhole implements Rule {

	private static final BigDecimal WHOLE = new BigDecimal(100);

	@Override
	public String code() {
		return "T07";
	}

	@Override
	public String title() {
		return "比率超限";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		List<IndicatorRow> singles = plan.named().filter(RateAboveWhole::isOne).toList();
		return plan.named()
			.filter((row) -> row.annualTarget() != null || row.mediumTermTarget() != null)
			.flatMap((row) -> {
				IndicatorName name = row.name();
				return Stream.concat(Stream.of(IndicatorField.MEDIUM_TERM_TARGET, IndicatorField.ANNUAL_TARGET)
					.flatMap((field) -> row.target(field)
						.filter((target) -> isAboveWhole(name, target))
						.map((target) -> aboveWhole(plan, row, field))
						.stream()), partOfOne(plan, row, name, singles).stream());
			});
	}

	private static boolean isAboveWhole(IndicatorName name, TargetValue target) {
		if (name.asks() != Asked.SHARE && name.asks() != Asked.SATISFACTION || !isPerCent(target)) {
			return false;
		}
		int whole = WHOLE.compareTo((target.upper() != null) ? target.upper() : target.value());
		return whole < 0 || whole == 0 && target.comparison() == Comparison.MORE_THAN;
	}

	private static boolean isPerCent(TargetValue target) {
		return MeasurementUnit.PERCENT.equals(target.unit());
	}

	private Finding aboveWhole(PlanUnderCheck plan, IndicatorRow row, IndicatorField field) {
		String target = row.words(field);
		return plan.at(row, field)
			.warning(this, target, "“" + target.strip() + "”超过100%，部分不会多于全部。请核对数字；确是增长率或超额完成的，请在指标名中写明。")
			.against(plan.at(row, IndicatorField.NAME), row.cells().name());
	}

	/** Whether an output is one single thing, event or person. */
	private static boolean isOne(IndicatorRow row) {
		TargetValue target = row.annualTarget();
		return row.levels().dimensionMeaning() == IndicatorDimension.QUANTITY && target != null
				&& target.value() != null && !target.comparison().isLowerBound() && target.upper() == null
				&& target.value().compareTo(BigDecimal.ONE) == 0
				&& (target.kind() == QuantityKind.NUMBER || SingleThing.isCounted(target.kind()));
	}

	private Optional<Finding> partOfOne(PlanUnderCheck plan, IndicatorRow row, IndicatorName name,
			List<IndicatorRow> singles) {
		TargetValue target = row.annualTarget();
		if (name.asks() != Asked.SHARE || target == null || !isPerCent(target) || target.upper() != null
				|| target.value().signum() == 0 || target.value().compareTo(WHOLE) >= 0) {
			return Optional.empty();
		}
		return singles.stream()
			.filter((single) -> SingleThing.isMeasuredBy(single, row.cells().name()))
			.findFirst()
			.map((single) -> plan.at(row, IndicatorField.ANNUAL_TARGET)
				.warning(this, row.cells().annualTarget(),
						"“" + single.cells().name() + "”只有“" + single.cells().annualTarget().strip()
								+ "”，这个比率只能是0或100%，达不到“" + row.cells().annualTarget().strip() + "”。请改为100%，或换用能衡量的指标。")
				.against(plan.at(single, IndicatorField.ANNUAL_TARGET), single.cells().annualTarget()));
	}

}
