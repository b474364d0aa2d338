package org.yardstick.rule.structure;

import java.util.Optional;

import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.meaning.Asked;
import org.yardstick.rule.meaning.Direction;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.rule.meaning.Substance;
import org.yardstick.rule.meaning.Theme;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;

/** What does not belong under the four kinds of 效益. */
final class EffectContent {

	private EffectContent() {
	}

	static Optional<Misfit> misfit(IndicatorDimension dimension, Substance substance, IndicatorName name,
			TargetValue target) {
		Optional<Misfit> ofOutput = output(dimension, substance, name, target);
		return ofOutput.isPresent() ? ofOutput : switch (dimension) {
			case ECONOMIC -> economic(substance, name);
			case ENVIRONMENTAL -> environmental(substance, name);
			default -> deed(dimension, substance, name);
		};
	}

	/** What is no effect of any kind. */
	private static Optional<Misfit> output(IndicatorDimension dimension, Substance substance, IndicatorName name,
			TargetValue target) {
		String advice = "请改为项目带来的" + effect(dimension) + "。";
		return switch (substance) {
			case SATISFACTION -> Misfit.warning(substance, "请移到满意度指标，这里填写项目带来的" + effect(dimension) + "。");
			case EXECUTION, PAYMENTS -> Misfit.warning(substance, advice);
			case TIMELINESS -> isDeadline(name)
					? Misfit.warning(substance, "请移到时效指标，这里填写项目带来的" + effect(dimension) + "。") : Optional.empty();
			case QUALITY -> quality(dimension, substance, name, advice);
			case COMPLETION -> Misfit.info(substance, advice);
			case COMPLAINTS -> (dimension == IndicatorDimension.SOCIAL
					|| dimension == IndicatorDimension.ENVIRONMENTAL && name.isAbout(Theme.ENVIRONMENTAL))
							? Optional.empty() : Misfit.warning(substance, advice);
			case EXPENSE -> (name.direction() == Direction.LESS && dimension != IndicatorDimension.ECONOMIC)
					? Misfit.warning(substance, "请移到成本指标，这里填写项目带来的" + effect(dimension) + "。") : Optional.empty();
			case NUMBER -> number(dimension, substance, name, target);
			case SHARE ->
				name.endsWith("使用率", "投用率") ? Misfit.info(substance, "用没用上是产出的结果。" + advice) : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Optional<Misfit> quality(IndicatorDimension dimension, Substance substance, IndicatorName name,
			String advice) {
		boolean effect = dimension == IndicatorDimension.ENVIRONMENTAL && name.isAbout(Theme.ENVIRONMENTAL);
		return effect ? Optional.empty() : Misfit.warning(substance, "请移到质量指标。" + advice);
	}

	private static boolean isDeadline(IndicatorName name) {
		return !name.tellsChange() && !name.endsWith("年限", "时长", "寿命", "时间", "用时", "耗时") && name.isAbout(Theme.TIMELY);
	}

	private static Optional<Misfit> number(IndicatorDimension dimension, Substance substance, IndicatorName name,
			TargetValue target) {
		boolean counted = name.asks().isCount() && target != null && target.value() != null
				&& target.kind() != QuantityKind.SHARE;
		boolean output = counted && name.isAbout(Theme.WORK)
				|| counted && dimension == IndicatorDimension.SUSTAINABILITY && !name.isAbout(Theme.LASTING);
		return output && !name.isAboutBenefit() && name.direction() != Direction.LESS
				? Misfit.warning(substance, "做了多少属于产出，请移到数量指标，这里填写项目带来的" + effect(dimension) + "。") : Optional.empty();
	}

	private static Optional<Misfit> economic(Substance substance, IndicatorName name) {
		boolean other = name.isAbout(Theme.SOCIAL, Theme.ENVIRONMENTAL, Theme.WORK) || name.asks() == Asked.PERSONS;
		return (other && !name.isAbout(Theme.ECONOMIC))
				? Misfit.warning(substance, "它没有说到收入、产值、税收、节约等，请移到相应的类别，或改写为经济效益。")
				: deed(IndicatorDimension.ECONOMIC, substance, name);
	}

	private static Optional<Misfit> environmental(Substance substance, IndicatorName name) {
		return (!name.isAbout(Theme.ENVIRONMENTAL) && name.isAbout(Theme.SOCIAL, Theme.ECONOMIC, Theme.WORK))
				? Misfit.warning(substance, "它没有说到环境、资源、污染等，请移到相应的类别，或改写为生态效益。")
				: deed(IndicatorDimension.ENVIRONMENTAL, substance, name);
	}

	/** Something done, without a word of what it changes. */
	private static Optional<Misfit> deed(IndicatorDimension dimension, Substance substance, IndicatorName name) {
		if (substance != Substance.UNTOLD) {
			return Optional.empty();
		}
		if (name.isAbout(Theme.EXECUTION)) {
			return Misfit.warning(substance, "资金怎么使用是管理要求，不是效益，请改为" + effect(dimension) + "。");
		}
		return name.tellsDeed() ? Misfit.warning(substance, "做了什么属于产出，请改为项目带来的" + effect(dimension) + "。")
				: name.endsWith("完成", "任务") ? Misfit.info(substance, "完成任务属于产出，请改为项目带来的" + effect(dimension) + "。")
						: Optional.empty();
	}

	private static String effect(IndicatorDimension dimension) {
		return switch (dimension) {
			case ECONOMIC -> "经济效益（增收、节支等）";
			case ENVIRONMENTAL -> "生态效益（环境、资源的改善）";
			case SUSTAINABILITY -> "持续影响（长效机制、使用年限等）";
			default -> "社会效益（对服务对象和社会的影响）";
		};
	}

}
