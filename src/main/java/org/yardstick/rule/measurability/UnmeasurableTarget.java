package org.yardstick.rule.measurability;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * T02: a target in words from which nobody can tell whether it was reached. An error
 * where a number must be (数量, 成本, 满意度), a warning where a share or a day belongs, a hint
 * under 效益, which is hard to measure. Words that can be checked (合格, 一级, 无事故) are fine,
 * and so is an answer to a question that the indicator asks (是否按期完工).
 */
@Component
class UnmeasurableTarget implements Rule {

	private static final String QUESTION = "是否";

	@Override
	public String code() {
		return "T02";
	}

	@Override
	public String title() {
		return "指标值不可衡量";
	}

	@Override
	public Optional<String> meaningOfWords() {
		return Optional.of("也视为不可衡量的指标值");
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		Set<String> more = plan.words(this);
		return plan.named()
			.flatMap((row) -> Stream.of(IndicatorField.MEDIUM_TERM_TARGET, IndicatorField.ANNUAL_TARGET)
				.flatMap((field) -> row.target(field)
					.filter(UnmeasurableTarget::isInWords)
					.flatMap((target) -> finding(row, target, plan.at(row, field), more))
					.stream()));
	}

	/** What names two possibilities is T06's. */
	private static boolean isInWords(TargetValue target) {
		return target.kind() == QuantityKind.WORDS && PlainWords.isTelling(target.words())
				&& !UncertainNumber.isOpen(target);
	}

	private Optional<Finding> finding(IndicatorRow row, TargetValue target, CellPlace place, Set<String> more) {
		VagueWords words = new VagueWords(target.words());
		boolean answer = words.areYesOrNo();
		boolean vague = answer || words.areVague(more) || words.repeat(row.cells().name());
		String fault = "指标值" + words.quoted() + (answer ? "只回答是否" : "没有数量或标准") + "，年底无法衡量";
		IndicatorDimension dimension = row.levels().dimensionMeaning();
		if (dimension != null && dimension.isCost()) {
			return when(vague || words.sayNothingToMeasure(),
					place.error(this, target.words(), fault + "。成本指标请写明金额或单位成本的上限，如“≤××万元”。"));
		}
		if (!vague && !isEffect(row)) {
			return Optional.empty();
		}
		if (dimension == IndicatorDimension.QUANTITY) {
			return Optional.of(place.error(this, target.words(), fault + "。数量指标请写明数字和单位。"));
		}
		if (isSatisfaction(row)) {
			return Optional.of(place.error(this, target.words(), fault + "。满意度请写百分比，如“≥90%”。"));
		}
		if (asksForNumber(row)) {
			return when(vague, place.warning(this, target.words(), fault + "。名称或描述说的是比率、数量，请写明数字和单位。"));
		}
		if (vague && answers(row, target, answer)) {
			return Optional.empty();
		}
		if (isEffect(row)) {
			return when(vague || words.sayNothingToMeasure(),
					place.info(this, target.words(), fault + "。建议写明比上年提高多少、达到什么标准，或换成能统计的指标。"));
		}
		String advice = (dimension == IndicatorDimension.TIMELINESS) ? "。请写明完成的日期、期限或及时率。" : "。请写明合格率、准确率或要达到的标准。";
		return Optional.of(place.warning(this, target.words(), fault + advice));
	}

	private static Optional<Finding> when(boolean held, Finding finding) {
		return held ? Optional.of(finding) : Optional.empty();
	}

	private static boolean isSatisfaction(IndicatorRow row) {
		return row.levels().dimensionMeaning() == IndicatorDimension.RECIPIENT_SATISFACTION
				|| row.levels().categoryMeaning() == IndicatorCategory.SATISFACTION;
	}

	private static boolean isEffect(IndicatorRow row) {
		IndicatorDimension dimension = row.levels().dimensionMeaning();
		return (dimension != null) ? dimension.isOutcome()
				: row.levels().categoryMeaning() == IndicatorCategory.OUTCOME || row.levels().categoryMeaning() == null;
	}

	/** Degrees (匹配度, 知名度) are often told in words; a rate and a number never. */
	private static boolean asksForNumber(IndicatorRow row) {
		return Stream.of(row.cells().name(), row.cells().definition())
			.map(IndicatorName::of)
			.anyMatch((asking) -> asking.asks().isCount() || asking.isShare() && !asking.endsWith("度"));
	}

	/** Whether the indicator asks a question that a bare 是, or its own words, answer. */
	private static boolean answers(IndicatorRow row, TargetValue target, boolean bare) {
		String words = PlainWords.letters(target.words());
		return Stream.of(row.cells().name(), row.cells().definition())
			.map(PlainWords::letters)
			.anyMatch((question) -> question.contains(QUESTION) && (bare || question.contains(QUESTION + words)));
	}

}
