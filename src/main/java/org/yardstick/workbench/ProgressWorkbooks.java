package org.yardstick.workbench;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Component;
import org.yardstick.export.TableWorkbook;
import org.yardstick.plan.PlanStatus;

/** The table of the start page as a workbook. */
@Component
class ProgressWorkbooks {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final int NAME_WIDTH = 36;

	private final Clock clock;

	ProgressWorkbooks(Clock clock) {
		this.clock = clock;
	}

	TableWorkbook<ProgressRow> of(ProgressTable table) {
		String note = "截至 " + ZonedDateTime.now(this.clock).format(MINUTE) + "。“未填报单位”是本年度还没有任何绩效目标表的预算单位，其余按表计数。";
		TableWorkbook<ProgressRow> workbook = new TableWorkbook<ProgressRow>(table.title(), note)
			.words(table.placeTitle(), NAME_WIDTH, ProgressRow::name)
			.counts("预算单位", ProgressRow::units)
			.counts("未填报单位", ProgressRow::notBegun);
		for (PlanStatus status : table.columns()) {
			workbook.counts(status.title(), (row) -> row.plans(status));
		}
		return workbook.counts("表合计", ProgressRow::allPlans)
			.amounts("总金额（万元）", ProgressRow::totalInTenThousands)
			.amounts("已批复金额（万元）", ProgressRow::approvedInTenThousands);
	}

}
