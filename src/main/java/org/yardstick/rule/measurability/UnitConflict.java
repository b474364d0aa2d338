package org.yardstick.rule.measurability;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * T03: a target in a unit that does not measure what the name of the indicator asks for.
 * Vague words in place of a number are T02's, a bare number is T01's.
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
			IndicatorName name = row.name();
			return Stream.of(IndicatorField.MEDIUM_TERM_TARGET, IndicatorField.ANNUAL_TARGET)
				.flatMap((field) -> row.target(field).flatMap((target) -> target(plan, row, name, field)).stream());
		});
	}

	private Optional<Finding> target(PlanUnderCheck plan, IndicatorRow row, IndicatorName name, IndicatorField field) {
		TargetValue target = row.target(field).orElseThrow();
		return UnitFit.conflict(name, target, row.levels().dimensionMeaning())
			.map((severity) -> plan.at(row, field)
				.finding(this, severity, row.words(field), reason(name, target))
				.against(plan.at(row, IndicatorField.NAME), row.cells().name()));
	}

	private static String reason(IndicatorName name, TargetValue target) {
		String words = "指标值“" + target.words().strip() + "”" + measured(target);
		return switch (name.asks()) {
			case SHARE, GROWTH, SATISFACTION -> "指标名是" + name.asks().title() + "，" + words + "。请把指标值改为百分数，或把指标名改为数量。";
			case PERSONS, COUNT, EVENTS, SIZE -> "指标名是" + name.asks().title() + "，" + words + "。请填写数量和相应的计量单位，或改正指标名。";
			case MONEY -> "指标名是金额，" + words + "。请填写金额，或改正指标名。";
			case TIME -> "指标名是时间，" + words + "。请写明完成日期或所需时长，或改正指标名。";
			case TRAIT -> words + "，指标名却不是比率或数量，无法计算。请把指标名改为可以计算的比率（如及时率、规范率），或改写指标值。";
			case QUESTION -> "指标名问的是“是否”，" + words + "。请把指标名改为相应的比率或数量。";
			case CHANGE, INDEX, UNTOLD ->
				(target.kind() == QuantityKind.SHARE) ? words + "，指标名却没有说是什么的比率。请写明数量和计量单位，或把指标名改为比率（如完成率、达标率）。"
						: words + "，与指标名所说的事物不相称。请改用相应的计量单位，或改正指标名。";
		};
	}

	private static String measured(TargetValue target) {
		MeasurementUnit unit = target.unit();
		return (unit != null) ? "以“" + unit.symbol() + "”计量" : (target.kind() == QuantityKind.DATE) ? "是时间" : "不是数";
	}

}
