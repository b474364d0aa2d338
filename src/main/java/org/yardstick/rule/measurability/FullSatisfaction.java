package org.yardstick.rule.measurability;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/** T08: everybody shall be satisfied, which nobody ever reached. */
@Component
class FullSatisfaction implements Rule {

	private static final BigDecimal ALL = new BigDecimal("100");

	@Override
	public String code() {
		return "T08";
	}

	@Override
	public String title() {
		return "满意度100%";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return plan.named()
			.filter((row) -> row.cells().name().contains("满意"))
			.flatMap((row) -> row.target(IndicatorField.ANNUAL_TARGET)
				.filter(FullSatisfaction::isAll)
				.map((target) -> plan.at(row, IndicatorField.ANNUAL_TARGET)
					.info(this, target.words(), "满意度定为100%不切实际，有一人不满意就不能完成，建议按往年调查结果改为95%左右的下限。"))
				.stream());
	}

	private static boolean isAll(TargetValue target) {
		boolean share = target.unit() == null || target.kind() == QuantityKind.SHARE;
		return share && target.value() != null && target.value().compareTo(ALL) == 0
				&& !target.comparison().isUpperBound();
	}

}
