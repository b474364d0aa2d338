package org.yardstick.rule.structure;

import java.util.Optional;

import org.yardstick.rule.meaning.Direction;
import org.yardstick.rule.meaning.Substance;
import org.yardstick.rule.meaning.Theme;
import org.yardstick.targetvalue.QuantityKind;

/** What does not belong under 数量, 质量 and 时效. */
final class OutputContent {

	private static final String NUMBER = "这里请填写做了多少事（数量和计量单位）。";

	private static final String RATE = "这里请填写合格率、达标率等。";

	private static final String TIME = "这里请填写完成时限或及时率。";

	private OutputContent() {
	}

	/** A contradiction of name and unit is T03's and no matter of kind. */
	static Optional<Misfit> quantity(Content content) {
		Substance substance = content.substance();
		return switch (substance) {
			case SATISFACTION -> Misfit.warning(substance, "请移到满意度指标，" + NUMBER);
			case EXECUTION -> Misfit.warning(substance, NUMBER);
			case TIMELINESS -> quantityInTime(content);
			case QUALITY -> Misfit.warning(substance, "请移到质量指标，" + NUMBER);
			case SHARE -> (content.hasUnit() && !content.isIn(QuantityKind.SHARE)) ? Optional.empty()
					: Misfit.warning(substance, "比率请移到质量指标，" + NUMBER);
			case COMPLETION -> Misfit.info(substance, NUMBER);
			case EXPENSE -> (content.hasUnit() && !content.isInMoney()) ? Optional.empty()
					: Misfit.warning(substance, "金额请移到成本指标，" + NUMBER);
			case PAYMENTS -> Misfit.warning(substance, "付几次款不是产出，金额请移到成本指标，" + NUMBER);
			case NUMBER ->
				content.name().contains("受益") ? Misfit.info(substance, "受益的多少属于社会效益，" + NUMBER) : Optional.empty();
			case UNTOLD -> content.isIn(QuantityKind.DURATION) ? Misfit.info(substance, "持续多长时间不是做了多少，" + NUMBER)
					: Optional.empty();
			case COMPLAINTS, GAIN -> Optional.empty();
		};
	}

	private static Optional<Misfit> quantityInTime(Content content) {
		if (!content.isIn(QuantityKind.DURATION)) {
			return Misfit.warning(content.substance(), "请移到时效指标，" + NUMBER);
		}
		return content.name().isAbout(Theme.TIMELY) ? Misfit.info(content.substance(), "时间长短请移到时效指标，" + NUMBER)
				: Optional.empty();
	}

	static Optional<Misfit> quality(Content content) {
		Substance substance = content.substance();
		return switch (substance) {
			case SATISFACTION -> Misfit.warning(substance, "请移到满意度指标，" + RATE);
			case TIMELINESS -> Misfit.warning(substance, "请移到时效指标，" + RATE);
			case EXPENSE, GAIN -> Misfit.warning(substance, "请移到成本指标，" + RATE);
			case COMPLETION -> (content.target() == null || content.target().value() == null) ? Optional.empty()
					: Misfit.info(substance, "做了多少属于数量，" + RATE);
			case EXECUTION -> Misfit.info(substance, "它不反映做得好不好，" + RATE);
			case NUMBER -> qualityInNumbers(content);
			case UNTOLD ->
				isChangeOfNature(content) ? Misfit.warning(substance, "环境、资源的改善属于生态效益，" + RATE) : Optional.empty();
			case QUALITY, SHARE, COMPLAINTS, PAYMENTS -> Optional.empty();
		};
	}

	/** How wide or thick something is may be how well it is made. */
	private static Optional<Misfit> qualityInNumbers(Content content) {
		if (!content.isNumber() || content.name().endsWith("宽度", "高度", "厚度", "深度")) {
			return Optional.empty();
		}
		String advice = "请移到数量指标，" + RATE;
		if (content.name().direction() == Direction.LESS) {
			return Misfit.warning(content.substance(), "发生多少不反映做得好不好，可移到社会效益指标，" + RATE);
		}
		return content.name().asks().isCount() ? Misfit.error(content.substance(), advice)
				: Misfit.warning(content.substance(), advice);
	}

	private static boolean isChangeOfNature(Content content) {
		return content.name().tellsChange() && content.name().isAbout(Theme.ENVIRONMENTAL)
				&& !content.name().isAbout(Theme.SOUND);
	}

	static Optional<Misfit> timeliness(Content content) {
		Substance substance = content.substance();
		if (content.name().isAbout(Theme.TIMELY)) {
			return Optional.empty();
		}
		return switch (substance) {
			case SATISFACTION -> Misfit.warning(substance, "请移到满意度指标，" + TIME);
			case QUALITY -> Misfit.warning(substance, "请移到质量指标，" + TIME);
			case EXPENSE, GAIN -> Misfit.warning(substance, "请移到成本指标，" + TIME);
			case SHARE -> Misfit.info(substance, "它不反映是否及时，" + TIME);
			case TIMELINESS -> content.name().endsWith("会期", "时长", "年限", "学时", "课时")
					? Misfit.info(substance, "活动持续多久不反映是否及时，" + TIME) : Optional.empty();
			case NUMBER -> isCounted(content) ? Misfit.warning(substance, "请移到数量指标，" + TIME) : Optional.empty();
			case EXECUTION, COMPLETION, COMPLAINTS, PAYMENTS, UNTOLD -> Optional.empty();
		};
	}

	/** How often something happens may be how promptly it is done. */
	private static boolean isCounted(Content content) {
		return content.isNumber() && !content.name().endsWith("频次", "频率")
				&& (!content.isIn(QuantityKind.EVENTS) || content.name().asks().isCount());
	}

}
