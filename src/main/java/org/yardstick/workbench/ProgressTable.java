package org.yardstick.workbench;

import java.util.List;
import java.util.Optional;

import org.springframework.web.util.UriComponentsBuilder;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.plan.PlanStatus;

/**
 * How far everything is that a reviewer sees of a year.
 *
 * @param department whose units the rows are, null if they are departments
 * @param rows by code
 * @param sum of all rows
 */
record ProgressTable(int fiscalYear, DepartmentEntry department, List<ProgressRow> rows, ProgressRow sum) {

	ProgressTable(int fiscalYear, DepartmentEntry department, List<ProgressRow> rows) {
		this(fiscalYear, department, List.copyOf(rows), ProgressRow.sum(rows));
	}

	public List<PlanStatus> columns() {
		return StatusTable.COLUMNS;
	}

	/** What the rows are, for people. */
	public String placeTitle() {
		return (this.department != null) ? "预算单位" : "主管部门";
	}

	/** What the table is of, for people. */
	public String title() {
		return this.fiscalYear + "年度"
				+ ((this.department != null) ? "“%s”各单位绩效目标进度".formatted(this.department.name()) : "各部门绩效目标进度");
	}

	/**
	 * Where the plans stand that a number counts.
	 * @param row one of the rows or their sum
	 * @param status null for all
	 */
	public String plansAddress(ProgressRow row, PlanStatus status) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/plans").queryParam("year", this.fiscalYear);
		Object within = (this.department != null) ? this.department.id() : row.place();
		return address.queryParamIfPresent("status", Optional.ofNullable(status))
			.queryParamIfPresent("department", Optional.ofNullable(within))
			.queryParamIfPresent("q",
					Optional.ofNullable(row.place()).filter((unit) -> this.department != null).map((unit) -> "{name}"))
			.encode()
			.buildAndExpand(row.name())
			.toUriString();
	}

	/** Where the table is fetched as a workbook. */
	public String workbookAddress() {
		return UriComponentsBuilder.fromPath("/progress.xlsx")
			.queryParam("year", this.fiscalYear)
			.queryParamIfPresent("department", Optional.ofNullable(this.department).map(DepartmentEntry::id))
			.toUriString();
	}

}
