package org.yardstick.plan.web;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.plan.PlanContent;
import org.yardstick.plan.SpendingMilestone;
import org.yardstick.template.MilestoneSection;
import org.yardstick.template.Requirement;

/** Makes the table of the spending plan: points of the year above, per cents below. */
final class MilestoneTable {

	private static final int WHOLE = 100;

	private MilestoneTable() {
	}

	static SheetTable of(SheetSource source, MilestoneSection section) {
		List<String> points = points(section, source.content());
		List<Integer> widths = new ArrayList<>(List.of(section.width()));
		List<SheetCell> names = new ArrayList<>(List.of(SheetCell.text("label", section.label(), 1, 2)));
		List<SheetCell> values = new ArrayList<>();
		for (int n = 0; n < points.size(); n++) {
			int left = WHOLE - widths.stream().mapToInt(Integer::intValue).sum();
			widths.add(Math.round((float) left / (points.size() - n)));
			names.add(SheetCell.text("label", points.get(n), 1, 1));
			values.add(value(source, section, n));
		}
		return SheetTable.fixed("milestones", widths, List.of(SheetRow.of(names), SheetRow.of(values)));
	}

	/**
	 * The points that the form has; those that the layout has besides follow, unless the
	 * form counts by points of its own.
	 */
	static List<String> points(MilestoneSection section, PlanContent content) {
		List<String> points = new ArrayList<>(
				content.spendingPlan().stream().map(SpendingMilestone::milestone).toList());
		if (section.points().containsAll(points)) {
			section.points().stream().filter((point) -> !points.contains(point)).forEach(points::add);
		}
		return points;
	}

	private static SheetCell value(SheetSource source, MilestoneSection section, int number) {
		String path = "spendingPlan[" + number + "].cumulativePercent";
		SheetField field = source.field(path, FieldShape.PERCENT, section.required() == Requirement.REQUIRED);
		List<SheetPiece> pieces = new ArrayList<>(List.of(SheetPiece.of(field)));
		if (section.sign() && (source.use() == SheetUse.EDIT || !field.value().isEmpty())) {
			pieces.add(SheetPiece.of("%"));
		}
		return new SheetCell("value", null, 1, 1, pieces, null);
	}

}
