package org.yardstick.rule.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.IndicatorField;

/**
 * S04: a level that this template calls otherwise, or does not have. What was written
 * stays until its author takes the repair.
 */
@Component
class IrregularLevelName implements Rule {

	@Override
	public String code() {
		return "S04";
	}

	@Override
	public String title() {
		return "级别名不规范";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		Stream<Finding> categories = LevelGroups.of(plan.rows(), IndicatorField.CATEGORY)
			.stream()
			.flatMap((row) -> category(plan, row).stream());
		Stream<Finding> dimensions = LevelGroups.of(plan.rows(), IndicatorField.DIMENSION)
			.stream()
			.filter((row) -> !PlaceholderLevel.saysNothing(row))
			.flatMap((row) -> dimension(plan, row).stream());
		return Stream.concat(categories, dimensions);
	}

	private Optional<Finding> category(PlanUnderCheck plan, IndicatorRow row) {
		CellPlace place = plan.at(row, IndicatorField.CATEGORY);
		String written = row.words(IndicatorField.CATEGORY);
		CategoryDefinition meant = row.levels().category();
		if (meant == null) {
			return Optional.of(unknown(place, written,
					plan.template().taxonomy().categories().stream().map(CategoryDefinition::name).toList()));
		}
		boolean regular = Stream.concat(Stream.of(meant.name()), meant.variants().stream())
			.anyMatch((name) -> isSame(name, written));
		return regular ? Optional.empty() : Optional.of(otherwise(place, written, meant.name()));
	}

	private Optional<Finding> dimension(PlanUnderCheck plan, IndicatorRow row) {
		CellPlace place = plan.at(row, IndicatorField.DIMENSION);
		String written = row.words(IndicatorField.DIMENSION);
		DimensionDefinition meant = row.levels().dimension();
		if (meant == null) {
			CategoryDefinition category = row.levels().category();
			return Optional.of(unknown(place, written, (category != null)
					? category.dimensions().stream().map(DimensionDefinition::name).toList() : List.of()));
		}
		return isSame(meant.name(), written) ? Optional.empty() : Optional.of(otherwise(place, written, meant.name()));
	}

	private Finding unknown(CellPlace place, String written, List<String> offered) {
		String fault = PlainWords.isBlank(written) ? "没有写明级别名称。" : "本表样没有这个级别名称。";
		String choice = offered.isEmpty() ? "请先写明一级指标。" : "请改用本表样的名称：" + String.join("、", offered) + "。";
		return place.info(this, written, fault + choice);
	}

	private Finding otherwise(CellPlace place, String written, String name) {
		return place.info(this, written, "级别名称不规范，本表样写作“" + name + "”。").repairedBy(name);
	}

	private static boolean isSame(String name, String written) {
		return PlainWords.of(name).equals(PlainWords.of(written));
	}

}
