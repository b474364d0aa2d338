package org.yardstick.rule.structure;

import java.util.Optional;

import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.meaning.Asked;
import org.yardstick.rule.meaning.Direction;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.rule.meaning.Substance;
import org.yardstick.rule.meaning.Theme;

/** What does not belong under the four kinds of 效益. */
final class EffectContent {

	private EffectContent() {
	}

	static Optional<Misfit> misfit(Content content) {
		Optional<Misfit> output = output(content);
		Optional<Misfit> other = output.isPresent() ? output : ofOtherKind(content);
		return other.isPresent() ? other : deed(content);
	}

	/** What is no effect of any kind. */
	private static Optional<Misfit> output(Content content) {
		Substance substance = content.substance();
		String advice = "请改为项目带来的" + effect(content.dimension()) + "。";
		return switch (substance) {
			case SATISFACTION -> Misfit.warning(substance, "请移到满意度指标，这里" + advice);
			case EXECUTION, PAYMENTS -> Misfit.warning(substance, advice);
			case COMPLETION -> Misfit.info(substance, advice);
			case TIMELINESS ->
				isPromptness(content.name()) ? Misfit.warning(substance, "请移到时效指标，这里" + advice) : Optional.empty();
			case QUALITY ->
				isQualityOfLife(content) ? Optional.empty() : Misfit.warning(substance, "请移到质量指标，这里" + advice);
			case COMPLAINTS -> isFeltThere(content) ? Optional.empty() : Misfit.warning(substance, advice);
			case EXPENSE -> isSpent(content) ? Misfit.warning(substance, "请移到成本指标，这里" + advice) : Optional.empty();
			case NUMBER ->
				isOutput(content) ? Misfit.warning(substance, "做了多少属于产出，请移到数量指标，这里" + advice) : Optional.empty();
			case SHARE -> content.name().endsWith("使用率", "投用率") ? Misfit.info(substance, "用没用上是产出的结果，" + advice)
					: Optional.empty();
			case GAIN, UNTOLD -> Optional.empty();
		};
	}

	private static boolean isPromptness(IndicatorName name) {
		return name.isAbout(Theme.TIMELY) && !name.tellsChange() && !name.endsWith("年限", "时长", "寿命", "时间", "用时", "耗时");
	}

	/** 体质达标率 and 水质达标率 tell how people live, not how well the work was done. */
	private static boolean isQualityOfLife(Content content) {
		return content.name().isAbout(Theme.LIFE)
				|| content.dimension() == IndicatorDimension.ENVIRONMENTAL
						&& content.name().isAbout(Theme.ENVIRONMENTAL)
				|| content.dimension() == IndicatorDimension.SUSTAINABILITY && content.name().contains("完好");
	}

	private static boolean isFeltThere(Content content) {
		return content.dimension() == IndicatorDimension.SOCIAL
				|| content.dimension() == IndicatorDimension.ENVIRONMENTAL
						&& content.name().isAbout(Theme.ENVIRONMENTAL);
	}

	private static boolean isSpent(Content content) {
		return content.name().direction() == Direction.LESS && content.dimension() != IndicatorDimension.ECONOMIC;
	}

	private static boolean isOutput(Content content) {
		IndicatorName name = content.name();
		boolean done = name.isAbout(Theme.WORK)
				|| content.dimension() == IndicatorDimension.SUSTAINABILITY && !name.isAbout(Theme.LASTING);
		return done && name.asks().isCount() && content.isNumber() && !name.isAboutBenefit()
				&& name.direction() != Direction.LESS;
	}

	/** What is another effect than the one of its kind. */
	private static Optional<Misfit> ofOtherKind(Content content) {
		IndicatorName name = content.name();
		if (content.dimension() == IndicatorDimension.ECONOMIC && !name.isAbout(Theme.ECONOMIC)) {
			boolean other = name.isAbout(Theme.SOCIAL, Theme.ENVIRONMENTAL, Theme.WORK) || name.asks() == Asked.PERSONS;
			return other ? Misfit.warning(content.substance(), "它没有说到收入、产值、税收、节约等，请移到相应的类别，或改写为经济效益。")
					: Optional.empty();
		}
		if (content.dimension() == IndicatorDimension.ENVIRONMENTAL && !name.isAbout(Theme.ENVIRONMENTAL)) {
			return name.isAbout(Theme.SOCIAL, Theme.ECONOMIC, Theme.WORK)
					? Misfit.warning(content.substance(), "它没有说到环境、资源、污染等，请移到相应的类别，或改写为生态效益。") : Optional.empty();
		}
		return Optional.empty();
	}

	/** Something done, without a word of what it changes. */
	private static Optional<Misfit> deed(Content content) {
		Substance substance = content.substance();
		String advice = "请改为项目带来的" + effect(content.dimension()) + "。";
		if (substance != Substance.UNTOLD) {
			return Optional.empty();
		}
		if (content.name().isAbout(Theme.EXECUTION)) {
			return Misfit.warning(substance, "资金怎么使用是管理要求，不是效益，" + advice);
		}
		if (content.name().tellsDeed()) {
			return Misfit.warning(substance, "做了什么属于产出，" + advice);
		}
		return content.name().endsWith("完成", "任务") ? Misfit.info(substance, "完成任务属于产出，" + advice) : Optional.empty();
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
