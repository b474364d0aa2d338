package org.yardstick.rule.structure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.rule.meaning.Substance;
import org.yardstick.rule.meaning.Theme;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * S06: an indicator that measures something else than its 二级指标 is for: a 质量指标 that is a
 * number, a 成本指标 that is a rate of work, a 社会效益 that is an output.
 */
@Component
class ContentMismatch implements Rule {

	private static final Set<QuantityKind> AMOUNTS = Set.of(QuantityKind.MONEY, QuantityKind.PRICE);

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
		return plan.named()
			.filter((row) -> row.levels().dimensionMeaning() != null)
			.flatMap((row) -> misfit(plan, row).map((misfit) -> finding(plan, row, misfit)).stream());
	}

	private static Optional<Misfit> misfit(PlanUnderCheck plan, IndicatorRow row) {
		IndicatorName name = IndicatorName.of(row.cells().name());
		TargetValue target = (row.annualTarget() != null) ? row.annualTarget() : row.mediumTermTarget();
		IndicatorDimension dimension = row.levels().dimensionMeaning();
		Substance substance = isAskedOfPeople(row, target) ? Substance.SATISFACTION : Substance.of(name, target);
		if (isMadeUpFor(plan, row, substance)) {
			return Optional.empty();
		}
		return dimension.isOutcome() ? EffectContent.misfit(dimension, substance, name, target)
				: OutputContent.misfit(dimension, substance, name, target);
	}

	/**
	 * Whether what the row lacks stands beside it: a 节约率 is good enough beside an amount,
	 * a 投诉率 beside a 满意度.
	 */
	private static boolean isMadeUpFor(PlanUnderCheck plan, IndicatorRow row, Substance substance) {
		IndicatorDimension dimension = row.levels().dimensionMeaning();
		if (dimension.isCost()) {
			return substance == Substance.SHARE && IndicatorName.of(row.cells().name()).isAbout(Theme.COST)
					&& plan.named()
						.anyMatch((other) -> other.levels().dimensionMeaning() == dimension
								&& other.annualTarget() != null && AMOUNTS.contains(other.annualTarget().kind()));
		}
		return dimension == IndicatorDimension.RECIPIENT_SATISFACTION && substance == Substance.COMPLAINTS
				&& plan.named().anyMatch((other) -> other.cells().name().contains("满意"));
	}

	/** Whether the description tells of contented people where the name does not. */
	private static boolean isAskedOfPeople(IndicatorRow row, TargetValue target) {
		String definition = row.cells().definition();
		return definition != null && target != null && target.kind() == QuantityKind.SHARE
				&& row.levels().dimensionMeaning().isOutcome() && definition.contains("满意");
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
