package org.yardstick.export.printed;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.export.printed.PrintedCell.Role;
import org.yardstick.plan.SpendingMilestone;
import org.yardstick.template.MilestoneSection;

/** Places the spending plan: points of the year above, per cents below. */
final class MilestonePrinter {

	private static final int WHOLE = 100;

	private MilestonePrinter() {
	}

	static PrintedTable print(PrintedWords words, MilestoneSection section) {
		List<String> points = points(words, section);
		List<Integer> widths = new ArrayList<>(List.of(section.width()));
		List<PrintedCell> cells = new ArrayList<>();
		cells.add(new PrintedCell(Role.LABEL, section.label(), 0, 0, 2, 1));
		int room = WHOLE - section.width();
		for (int n = 0; n < points.size(); n++) {
			widths.add(room * (n + 1) / points.size() - room * n / points.size());
			cells.add(PrintedCell.single(Role.LABEL, points.get(n), 0, n + 1));
			String path = "spendingPlan[" + n + "].cumulativePercent";
			String percent = words.value(path);
			String sign = (section.sign() && !percent.isEmpty()) ? "%" : "";
			cells.add(PrintedCell.single(Role.SHORT, percent + sign, 1, n + 1).of(path));
		}
		return PrintedTable.of(widths, cells);
	}

	/**
	 * The points that the form has; those that the layout has besides follow, unless the
	 * form counts by points of its own.
	 */
	private static List<String> points(PrintedWords words, MilestoneSection section) {
		List<String> points = new ArrayList<>(
				words.content().spendingPlan().stream().map(SpendingMilestone::milestone).toList());
		if (section.points().containsAll(points)) {
			section.points().stream().filter((point) -> !points.contains(point)).forEach(points::add);
		}
		return points;
	}

}
