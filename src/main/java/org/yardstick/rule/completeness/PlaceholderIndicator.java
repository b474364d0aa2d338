package org.yardstick.rule.completeness;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.Requirement;

/**
 * C05: a row that names no indicator. Only a hint where the template prints the 二级指标 in
 * every form and the unit had nothing to write under it.
 */
@Component
class PlaceholderIndicator implements Rule {

	@Override
	public String code() {
		return "C05";
	}

	@Override
	public String title() {
		return "占位指标";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return plan.rows().stream().filter((row) -> !row.isNamed()).map((row) -> finding(plan, row));
	}

	private Finding finding(PlanUnderCheck plan, IndicatorRow row) {
		String name = row.words(IndicatorField.NAME);
		CellPlace place = plan.at(row, IndicatorField.NAME);
		if (row.hasTarget()) {
			return place.warning(this, name, "填了指标值，却没有写明是什么指标，请补充三级指标名称。");
		}
		boolean nothing = !PlainWords.isTelling(name);
		if (nothing && isPrinted(plan, row)) {
			return place.info(this, name, "这个二级指标下没有具体指标，请补充；不适用的可以删去这一行。");
		}
		return place.warning(this, name, (nothing ? "没有填写三级指标" : "三级指标名称只是占位") + "，请写明具体指标和指标值，或删去这一行。");
	}

	/** Whether the row is only the room that the template leaves for a 二级指标. */
	private static boolean isPrinted(PlanUnderCheck plan, IndicatorRow row) {
		DimensionDefinition dimension = row.levels().dimension();
		return dimension != null && dimension.required() == Requirement.OPTIONAL
				&& plan.rows().stream().filter((other) -> other.levels().dimension() == dimension).count() == 1;
	}

}
