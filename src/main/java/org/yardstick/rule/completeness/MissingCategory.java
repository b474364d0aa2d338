package org.yardstick.rule.completeness;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.Requirement;

/** C02: no indicator under a 一级指标 that the template asks for. */
@Component
class MissingCategory implements Rule {

	@Override
	public String code() {
		return "C02";
	}

	@Override
	public String title() {
		return "缺一级指标";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		Set<IndicatorCategory> present = plan.named()
			.map((row) -> row.levels().categoryMeaning())
			.filter((meaning) -> meaning != null)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(IndicatorCategory.class)));
		return plan.template()
			.taxonomy()
			.categories()
			.stream()
			.filter((wanted) -> wanted.required() != Requirement.OPTIONAL && !present.contains(wanted.category()))
			.map((wanted) -> finding(plan, wanted));
	}

	/**
	 * About the table as a whole; leads to its end, where the indicators would be added.
	 */
	private Finding finding(PlanUnderCheck plan, CategoryDefinition wanted) {
		int last = plan.rows().size() - 1;
		CellPlace table = plan.at("indicators");
		CellPlace place = (last < 0) ? table
				: new CellPlace(plan.rows().get(last).path(IndicatorField.CATEGORY), table.words());
		Severity severity = (wanted.required() == Requirement.REQUIRED) ? Severity.ERROR : Severity.WARNING;
		String waiver = (wanted.category() == IndicatorCategory.SATISFACTION) ? "没有直接服务对象、确实无法设置的，请说明理由。" : "";
		return place.finding(this, severity, levels(plan), "没有设置“" + wanted.name() + "”，请补充至少一条具体指标和指标值。" + waiver);
	}

	private static String levels(PlanUnderCheck plan) {
		String written = plan.named()
			.map((row) -> row.words(IndicatorField.CATEGORY))
			.filter((name) -> name != null)
			.distinct()
			.collect(Collectors.joining("、"));
		return written.isEmpty() ? null : "只有" + written;
	}

}
