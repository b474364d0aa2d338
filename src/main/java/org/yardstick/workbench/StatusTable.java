package org.yardstick.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.StatusCount;

/**
 * How far all plans are: a row a year, a column a status.
 *
 * @param rows the newest year first
 */
record StatusTable(List<Row> rows) {

	/** In the order of the way, what was sent back beside what is not handed in. */
	static final List<PlanStatus> COLUMNS = List.of(PlanStatus.DRAFT, PlanStatus.RETURNED, PlanStatus.SUBMITTED,
			PlanStatus.DEPARTMENT_REVIEWED, PlanStatus.DIVISION_REVIEWED, PlanStatus.APPROVED, PlanStatus.PUBLISHED);

	/** Later years than these are looked up in the list. */
	private static final int MOST_ROWS = 4;

	/**
	 * @param plans by {@link StatusTable#COLUMNS}
	 */
	record Row(int fiscalYear, List<Cell> plans, long total) {
	}

	/** How many plans of the row's year have a status. */
	record Cell(PlanStatus status, long plans) {
	}

	static StatusTable of(List<StatusCount> counts) {
		Map<Integer, Map<PlanStatus, Long>> years = new TreeMap<>(Comparator.reverseOrder());
		counts.forEach((count) -> years.computeIfAbsent(count.fiscalYear(), (year) -> new EnumMap<>(PlanStatus.class))
			.put(count.status(), count.plans()));
		List<Row> rows = new ArrayList<>();
		years.forEach((year, plans) -> rows.add(row(year, plans)));
		return new StatusTable(rows.stream().limit(MOST_ROWS).toList());
	}

	private static Row row(int year, Map<PlanStatus, Long> plans) {
		List<Cell> cells = COLUMNS.stream().map((status) -> new Cell(status, plans.getOrDefault(status, 0L))).toList();
		return new Row(year, cells, plans.values().stream().mapToLong(Long::longValue).sum());
	}

	public List<PlanStatus> columns() {
		return COLUMNS;
	}

}
