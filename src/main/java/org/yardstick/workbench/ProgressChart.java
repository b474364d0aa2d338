package org.yardstick.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

import org.yardstick.plan.PlanStatus;

/**
 * What the chart beside the table shows: stacked bars of those who have most to do.
 *
 * @param places the most open work first
 * @param series from the beginning of the way to its end
 * @param cut whether places were left out
 */
record ProgressChart(List<String> places, List<Series> series, boolean cut) {

	/** More bars can not be read. */
	private static final int MOST_PLACES = 20;

	/**
	 * @param values by place
	 */
	record Series(String name, List<Long> values) {
	}

	static ProgressChart of(ProgressTable table) {
		List<ProgressRow> rows = table.rows()
			.stream()
			.filter((row) -> row.notBegun() + row.allPlans() > 0)
			.sorted(Comparator.comparingLong(ProgressRow::open).reversed())
			.limit(MOST_PLACES)
			.toList();
		return new ProgressChart(rows.stream().map(ProgressRow::name).toList(),
				List.of(series("未填报的单位", rows, ProgressRow::notBegun),
						series("草稿", rows, (row) -> row.plans(PlanStatus.DRAFT)),
						series("已退回", rows, (row) -> row.plans(PlanStatus.RETURNED)),
						series("审核中", rows, ProgressRow::inReview), series("已批复", rows, ProgressRow::approvedPlans)),
				rows.size() < table.rows().size());
	}

	private static Series series(String name, List<ProgressRow> rows, ToLongFunction<ProgressRow> value) {
		return new Series(name, rows.stream().map(value::applyAsLong).toList());
	}

}
