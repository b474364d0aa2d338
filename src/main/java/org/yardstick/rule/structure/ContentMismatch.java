package org.yardstick.rule.structure;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.meaning.Substance;
import org.yardstick.rule.meaning.Theme;
import org.yardstick.template.IndicatorField;

/**
 * S06: an indicator that measures something else than its 二级指标 is for: a 质量指标 that is a
 * number, a 成本指标 that is a rate of work, a 社会效益 that is an output.
 */
@Component
class ContentMismatch implements Rule {

	@Override
	public String code() {
		return "S06";
	}

	@Override
	public String title() {
		return "内容与类别不符";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return plan.named().filter((row) -> row.levels().dimensionMeaning() != null).flatMap((row) -> {
			Content content = Content.of(row);
			return misfit(content).filter((misfit) -> !isMadeUpFor(plan, content))
				.map((misfit) -> finding(plan, row, misfit))
				.stream();
		});
	}

	private static Optional<Misfit> misfit(Content content) {
		return switch (content.dimension()) {
			case QUANTITY -> OutputContent.quantity(content);
			case QUALITY -> OutputContent.quality(content);
			case TIMELINESS -> OutputContent.timeliness(content);
			case COST, ECONOMIC_COST -> CostContent.cost(content);
			case SOCIAL_COST, ENVIRONMENTAL_COST -> Optional.empty();
			case RECIPIENT_SATISFACTION -> CostContent.satisfaction(content);
			case ECONOMIC, SOCIAL, ENVIRONMENTAL, SUSTAINABILITY -> EffectContent.misfit(content);
		};
	}

	/**
	 * Whether what the row lacks stands beside it: a 节约率 is good enough beside an amount,
	 * a 投诉率 beside a 满意度.
	 */
	private static boolean isMadeUpFor(PlanUnderCheck plan, Content content) {
		boolean saving = content.dimension().isCost() && content.substance() == Substance.SHARE
				&& content.name().isAbout(Theme.COST);
		boolean complaints = content.substance() == Substance.COMPLAINTS && !content.dimension().isOutcome();
		return (saving || complaints) && plan.named()
			.filter((row) -> row.levels().dimensionMeaning() == content.dimension())
			.map(Content::of)
			.anyMatch((other) -> saving ? other.isInMoney() : other.substance() == Substance.SATISFACTION);
	}

	private Finding finding(PlanUnderCheck plan, IndicatorRow row, Misfit misfit) {
		String dimension = row.levels().dimensionMeaning().standardName();
		Finding finding = plan.at(row, IndicatorField.NAME)
			.finding(this, misfit.severity(), row.cells().name(), "“" + dimension + "”之下的这项指标" + misfit.reason())
			.against(plan.at(row, IndicatorField.DIMENSION), row.words(IndicatorField.DIMENSION));
		return row.hasTarget() ? finding.against(plan.at(row, IndicatorField.ANNUAL_TARGET), row.cells().annualTarget())
				: finding;
	}

}
