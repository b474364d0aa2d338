package org.yardstick.rule.structure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.IndicatorField;

/**
 * S01: a 二级指标 under a 一级指标 it does not belong to, by the template's taxonomy. Effects
 * under 产出 are one warning for a form that has no 效益, and for templates that print them
 * there.
 */
@Component
class MisplacedDimension implements Rule {

	@Override
	public String code() {
		return "S01";
	}

	@Override
	public String title() {
		return "二级指标归类错误";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		boolean hasOutcome = plan.rows()
			.stream()
			.anyMatch((row) -> row.levels().categoryMeaning() == IndicatorCategory.OUTCOME);
		List<IndicatorRow> groups = LevelGroups.of(plan.rows(), IndicatorField.DIMENSION);
		Stream<Finding> effects = groups.stream()
			.filter((row) -> isPrintedSo(row) || !hasOutcome && isEffectUnderOutput(row))
			.limit(1)
			.map((row) -> effects(plan, row));
		Stream<Finding> errors = groups.stream()
			.filter((row) -> !row.levels().belongTogether() && (hasOutcome || !isEffectUnderOutput(row)))
			.map((row) -> error(plan, row));
		return Stream.concat(effects, errors);
	}

	/** Whether the template itself prints the dimension where it does not belong. */
	private static boolean isPrintedSo(IndicatorRow row) {
		return row.levels().areOffered() && row.levels().dimension() != null && row.levels().dimension().misplaced();
	}

	private static boolean isEffectUnderOutput(IndicatorRow row) {
		return !row.levels().belongTogether() && row.levels().categoryMeaning() == IndicatorCategory.OUTPUT
				&& row.levels().dimensionMeaning().isOutcome();
	}

	private Finding effects(PlanUnderCheck plan, IndicatorRow row) {
		return at(plan, row, Severity.WARNING,
				isPrintedSo(row) ? "本表样没有一级“效益指标”，社会效益、可持续影响等印在产出指标之下。请确认这些行写的是项目的效果，而不是又一项产出。"
						: "社会效益、可持续影响等说的是效果，却列在产出指标之下，表中没有一级“效益指标”。请补设“效益指标”，把它们移过去。");
	}

	private Finding error(PlanUnderCheck plan, IndicatorRow row) {
		IndicatorDimension meaning = row.levels().dimensionMeaning();
		String home = plan.template()
			.taxonomy()
			.categories()
			.stream()
			.filter((category) -> category.dimensions()
				.stream()
				.anyMatch((dimension) -> dimension.dimension() == meaning && !dimension.misplaced()))
			.map(CategoryDefinition::name)
			.collect(Collectors.joining("”或“"));
		String advice = home.isEmpty() ? "本表样没有这个二级指标，请改用本表样的分类。" : "它属于“" + home + "”，请移到那里，或改正二级指标名。";
		return at(plan, row, Severity.ERROR, "二级指标“" + meaning.standardName() + "”不应列在“"
				+ row.levels().categoryMeaning().standardName() + "”之下，" + advice);
	}

	private Finding at(PlanUnderCheck plan, IndicatorRow row, Severity severity, String reason) {
		return plan.at(row, IndicatorField.DIMENSION)
			.finding(this, severity, row.words(IndicatorField.CATEGORY) + " / " + row.words(IndicatorField.DIMENSION),
					reason);
	}

}
