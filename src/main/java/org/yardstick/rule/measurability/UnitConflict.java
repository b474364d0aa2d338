package org.yardstick.rule.measurability;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.rule.meaning.Asked;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * T03: a target in a unit that does not measure what the name of the indicator asks for.
 * Words in place of a number are T02's, a bare number is T01's.
 */
@Component
class UnitConflict implements Rule {

	@Override
	public String code() {
		return "T03";
	}

	@Override
	public String title() {
		return "单位与指标名矛盾";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return plan.named().flatMap((row) -> {
			IndicatorName name = IndicatorName.of(row.cells().name());
			return Stream.of(IndicatorField.MEDIUM_TERM_TARGET, IndicatorField.ANNUAL_TARGET)
				.flatMap((field) -> row.target(field)
					.flatMap((target) -> severity(row, name, target)
						.map((severity) -> finding(plan, row, field, severity)))
					.stream());
		});
	}

	private static Optional<Severity> severity(IndicatorRow row, IndicatorName name, TargetValue target) {
		if (target.unit() != null && target.unit().isBareMultiple()) {
			return Optional.empty();
		}
		if (name.asks() == Asked.UNTOLD && target.kind() == QuantityKind.SHARE && !name.tellsChange()
				&& target.comparison() != Comparison.PLUS_MINUS) {
			boolean number = row.levels().dimensionMeaning() == IndicatorDimension.QUANTITY;
			return Optional.of(number ? Severity.WARNING : Severity.INFO);
		}
		return UnitFit.conflict(name, target);
	}

	private Finding finding(PlanUnderCheck plan, IndicatorRow row, IndicatorField field, Severity severity) {
		String name = row.cells().name();
		String target = row.words(field);
		return plan.at(row, field)
			.finding(this, severity, target, UnitFit.reason(IndicatorName.of(name), row.target(field).orElseThrow()))
			.against(plan.at(row, IndicatorField.NAME), name);
	}

}
