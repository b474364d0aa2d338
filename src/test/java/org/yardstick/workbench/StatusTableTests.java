package org.yardstick.workbench;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.StatusCount;
import org.yardstick.workbench.StatusTable.Cell;
import org.yardstick.workbench.StatusTable.Row;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTableTests {

	@Test
	void hasAColumnForEveryStatus() {
		assertThat(StatusTable.COLUMNS).containsExactlyInAnyOrder(PlanStatus.values());
	}

	@Test
	void addsUpAYearAndFillsGapsWithZero() {
		StatusTable table = StatusTable
			.of(List.of(new StatusCount(2026, PlanStatus.DRAFT, 2), new StatusCount(2026, PlanStatus.APPROVED, 40)));
		Row row = table.rows().get(0);
		assertThat(row.total()).isEqualTo(42);
		assertThat(row.plans()).contains(new Cell(PlanStatus.DRAFT, 2), new Cell(PlanStatus.RETURNED, 0),
				new Cell(PlanStatus.APPROVED, 40));
	}

	@Test
	void showsTheNewestYears() {
		StatusTable table = StatusTable
			.of(IntStream.range(2018, 2028).mapToObj((year) -> new StatusCount(year, PlanStatus.DRAFT, 1)).toList());
		assertThat(table.rows()).extracting(Row::fiscalYear).containsExactly(2027, 2026, 2025, 2024);
	}

	@Test
	void isEmptyWithoutPlans() {
		assertThat(StatusTable.of(List.of()).rows()).isEmpty();
	}

}
