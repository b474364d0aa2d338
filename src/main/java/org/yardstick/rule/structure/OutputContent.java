package org.yardstick.rule.structure;

import java.util.Optional;
import java.util.Set;

import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.meaning.Asked;
import org.yardstick.rule.meaning.Direction;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.rule.meaning.Substance;
import org.yardstick.rule.meaning.Theme;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;

/** What does not belong under 数量, 质量, 时效, 成本 and 满意度. */
final class OutputContent {

	private OutputContent() {
	}

	static Optional<Misfit> misfit(IndicatorDimension dimension, Substance substance, IndicatorName name,
			TargetValue target) {
		return switch (dimension) {
			case QUANTITY -> quantity(substance, name, target);
			case QUALITY -> quality(substance, name, target);
			case TIMELINESS -> timeliness(substance, name, target);
			case COST, ECONOMIC_COST -> cost(substance, name, target);
			case RECIPIENT_SATISFACTION -> satisfaction(substance, name);
			default -> Optional.empty();
		};
	}

	private static Optional<Misfit> quantity(Substance substance, IndicatorName name, TargetValue target) {
		return switch (substance) {
			case SATISFACTION -> Misfit.warning(substance, "请移到满意度指标。");
			case EXECUTION -> Misfit.warning(substance, "请改为做了多少事（数量和计量单位）。");
			case TIMELINESS ->
				isDeadline(name, target) ? Misfit.warning(substance, "请移到时效指标，这里填写数量和计量单位。") : Optional.empty();
			case QUALITY -> Misfit.warning(substance, "请移到质量指标，这里填写数量和计量单位。");
			case SHARE -> isInOtherUnit(target, QuantityKind.SHARE) ? Optional.empty()
					: Misfit.warning(substance, "请改为数量（人数、次数、个数等），比率移到质量指标。");
			case COMPLETION -> Misfit.info(substance, "请写明要完成多少（数量和计量单位）。");
			case EXPENSE -> isInOtherUnit(target, QuantityKind.MONEY, QuantityKind.PRICE) ? Optional.empty()
					: Misfit.warning(substance, "金额请移到成本指标，这里填写用这些钱做多少事。");
			case PAYMENTS -> Misfit.warning(substance, "付几次款不是产出，请填写买到或做成的数量，金额移到成本指标。");
			case UNTOLD -> (target != null && target.kind() == QuantityKind.DURATION)
					? Misfit.info(Substance.TIMELINESS, "多长时间不是做了多少，请改为次数、个数、人数等。") : Optional.empty();
			case NUMBER ->
				name.contains("受益") ? Misfit.info(substance, "受益的多少属于社会效益，请另设做了多少事的数量指标。") : Optional.empty();
			default -> Optional.empty();
		};
	}

	/** The contradiction of name and unit is T03's. */
	private static boolean isInOtherUnit(TargetValue target, QuantityKind... fitting) {
		return target != null && target.unit() != null && !Set.of(fitting).contains(target.kind());
	}

	private static boolean isDeadline(IndicatorName name, TargetValue target) {
		return target == null || target.kind() != QuantityKind.DURATION || name.isAbout(Theme.TIMELY);
	}

	private static Optional<Misfit> quality(Substance substance, IndicatorName name, TargetValue target) {
		return switch (substance) {
			case SATISFACTION -> Misfit.warning(substance, "请移到满意度指标。");
			case TIMELINESS -> Misfit.warning(substance, "请移到时效指标，这里填写合格率、达标率等。");
			case EXPENSE, GAIN -> Misfit.warning(substance, "请移到成本指标，这里填写合格率、达标率等。");
			case COMPLETION -> (target == null || target.value() == null) ? Optional.empty()
					: Misfit.info(substance, "做了多少属于数量，这里请填写做得好不好（合格率、达标率等）。");
			case EXECUTION -> Misfit.info(substance, "它不反映做得好不好，这里请填写合格率、达标率等。");
			case NUMBER -> number(substance, name, target);
			case UNTOLD -> (name.tellsChange() && name.isAbout(Theme.ENVIRONMENTAL) && !name.isAbout(Theme.SOUND))
					? Misfit.warning(substance, "环境、资源的改善属于生态效益，这里请填写合格率、达标率等。") : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Optional<Misfit> number(Substance substance, IndicatorName name, TargetValue target) {
		String advice = "请移到数量指标，这里填写合格率、达标率等。";
		if (name.endsWith("宽度", "高度", "厚度", "深度")) {
			return Optional.empty();
		}
		boolean plain = name.asks().isCount() && name.direction() != Direction.LESS && isNumber(target);
		return plain ? Misfit.error(substance, advice)
				: isNumber(target) ? Misfit.warning(substance, advice) : Optional.empty();
	}

	private static boolean isNumber(TargetValue target) {
		return target != null && target.value() != null && target.kind() != QuantityKind.SHARE;
	}

	private static Optional<Misfit> timeliness(Substance substance, IndicatorName name, TargetValue target) {
		if (name.isAbout(Theme.TIMELY)) {
			return Optional.empty();
		}
		return switch (substance) {
			case SATISFACTION -> Misfit.warning(substance, "请移到满意度指标。");
			case QUALITY -> Misfit.warning(substance, "请移到质量指标，这里填写完成时限或及时率。");
			case EXPENSE, GAIN -> Misfit.warning(substance, "请移到成本指标，这里填写完成时限或及时率。");
			case SHARE -> Misfit.info(substance, "它不反映是否及时，这里请填写完成时限或及时率。");
			case TIMELINESS -> name.endsWith("会期", "时长", "年限", "学时", "课时")
					? Misfit.info(substance, "活动持续多久不反映是否及时，这里请填写完成时限或及时率。") : Optional.empty();
			case NUMBER -> (target.kind() != QuantityKind.EVENTS || name.asks().isCount())
					? Misfit.warning(substance, "请移到数量指标，这里填写完成时限或及时率。") : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Optional<Misfit> cost(Substance substance, IndicatorName name, TargetValue target) {
		String advice = "成本指标请填写总成本或单位成本的金额。";
		boolean money = name.isAbout(Theme.COST);
		return switch (substance) {
			case EXECUTION, SATISFACTION -> Misfit.warning(substance, advice);
			case COMPLETION, TIMELINESS, QUALITY -> Misfit.warning(substance, advice);
			case SHARE -> money ? Misfit.info(substance, advice) : Misfit.warning(substance, advice);
			case NUMBER -> money ? Optional.empty() : Misfit.warning(substance, advice);
			case UNTOLD -> (money || isMoney(target) || name.asks() == Asked.GROWTH) ? Optional.empty()
					: Misfit.warning(substance, advice);
			default -> Optional.empty();
		};
	}

	private static boolean isMoney(TargetValue target) {
		return target != null
				&& (target.unit() == null && target.value() != null || target.words().matches("(?s).*[元预算资金成本费].*")
						|| Set.of(QuantityKind.MONEY, QuantityKind.PRICE).contains(target.kind()));
	}

	private static Optional<Misfit> satisfaction(Substance substance, IndicatorName name) {
		String advice = "请改为服务对象的满意度。";
		return switch (substance) {
			case COMPLAINTS -> Misfit.warning(substance, advice);
			case EXECUTION, TIMELINESS, QUALITY, COMPLETION, SHARE, EXPENSE, NUMBER, PAYMENTS ->
				name.isAbout(Theme.CONTENT) ? Optional.empty() : Misfit.warning(substance, advice);
			default -> Optional.empty();
		};
	}

}
