package org.yardstick.rule.completeness;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.Requirement;

/**
 * C03: no indicator of a 二级指标 that the template asks for, under a 一级指标 that is there. One
 * that stands under another 一级指标 is there too, only misplaced.
 */
@Component
class MissingDimension implements Rule {

	@Override
	public String code() {
		return "C03";
	}

	@Override
	public String title() {
		return "缺二级指标";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		Set<IndicatorDimension> present = plan.named()
			.map((row) -> row.levels().dimensionMeaning())
			.filter((meaning) -> meaning != null)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(IndicatorDimension.class)));
		return plan.template()
			.taxonomy()
			.categories()
			.stream()
			.flatMap((category) -> plan.named()
				.filter((row) -> row.levels().categoryMeaning() == category.category())
				.limit(1)
				.flatMap((first) -> missing(category, present).map((wanted) -> finding(plan, first, wanted))));
	}

	private static Stream<DimensionDefinition> missing(CategoryDefinition category, Set<IndicatorDimension> present) {
		return category.dimensions()
			.stream()
			.filter((wanted) -> wanted.required() != Requirement.OPTIONAL && !present.contains(wanted.dimension()));
	}

	private Finding finding(PlanUnderCheck plan, IndicatorRow first, DimensionDefinition wanted) {
		String category = first.levels().categoryMeaning().standardName();
		String written = plan.named()
			.filter((row) -> row.levels().categoryMeaning() == first.levels().categoryMeaning())
			.map((row) -> row.words(IndicatorField.DIMENSION))
			.filter((name) -> name != null)
			.distinct()
			.collect(Collectors.joining("、"));
		Severity severity = (wanted.required() == Requirement.REQUIRED) ? Severity.ERROR : Severity.WARNING;
		String advice = (severity == Severity.ERROR) ? "请补充至少一条具体指标和指标值。" : "请补充；确实不适用的，请说明理由。";
		return plan.at(first, IndicatorField.CATEGORY)
			.finding(this, severity, "只有" + written, category + "下没有“" + wanted.name() + "”，" + advice);
	}

}
