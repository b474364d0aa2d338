package org.yardstick.rule.measurability;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.meaning.Asked;
import org.yardstick.rule.meaning.Direction;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * T04: a target that is reached by doing nothing or by doing badly: outputs and benefits
 * with ≤, complaints and costs with ≥. Standards, quotas and lengths of time may be
 * bounded to either side.
 */
@Component
class UnlikelyDirection implements Rule {

	private static final Set<QuantityKind> MONEY = Set.of(QuantityKind.MONEY, QuantityKind.PRICE);

	@Override
	public String code() {
		return "T04";
	}

	@Override
	public String title() {
		return "方向不合理";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return plan.named()
			.flatMap((row) -> Stream.of(IndicatorField.MEDIUM_TERM_TARGET, IndicatorField.ANNUAL_TARGET)
				.flatMap((field) -> row.target(field).flatMap((target) -> reason(row, target)).map((reason) -> {
					String name = row.cells().name();
					return plan.at(row, field)
						.error(this, row.words(field), reason)
						.against(plan.at(row, IndicatorField.NAME), name);
				}).stream()));
	}

	private static Optional<String> reason(IndicatorRow row, TargetValue target) {
		if (target.kind() == QuantityKind.DURATION) {
			return Optional.empty();
		}
		IndicatorName name = row.name();
		IndicatorDimension dimension = row.levels().dimensionMeaning();
		String words = "指标值“" + target.words().strip() + "”";
		if (target.comparison().isUpperBound() && isBetterWithMore(name, dimension, target)) {
			return Optional.of("这项指标越多（越高）越好，" + words + "等于允许做得很少甚至为零。请把比较符改为“≥”或“=”。");
		}
		if (target.comparison().isLowerBound() && isBetterWithLess(name, dimension, target)) {
			return Optional.of((name.asks() == Asked.MONEY || MONEY.contains(target.kind()))
					? "成本应当控制上限，" + words + "等于花得越多越好。请把比较符改为“≤”。"
					: "这项指标越少（越低）越好，" + words + "等于发生得越多越好。请把比较符改为“≤”，或写“0”。");
		}
		return Optional.empty();
	}

	private static boolean isBetterWithMore(IndicatorName name, IndicatorDimension dimension, TargetValue target) {
		if (dimension != null && dimension.isCost()) {
			return false;
		}
		Direction direction = name.direction();
		if (direction != Direction.UNTOLD || dimension != IndicatorDimension.QUANTITY) {
			return direction == Direction.MORE;
		}
		return !MONEY.contains(target.kind()) && !Set.of(Asked.MONEY, Asked.TIME, Asked.SHARE).contains(name.asks());
	}

	/** Bad things may be the work itself: 排查隐患, 办理案件. */
	private static boolean isBetterWithLess(IndicatorName name, IndicatorDimension dimension, TargetValue target) {
		if (dimension != null && dimension.isCost() && MONEY.contains(target.kind())) {
			return name.direction() == Direction.LESS || name.direction() == Direction.UNTOLD;
		}
		boolean work = dimension == IndicatorDimension.QUANTITY && !name.asks().isShare() && !name.tellsHappening();
		return name.direction() == Direction.LESS && name.asks() != Asked.MONEY && !work;
	}

}
