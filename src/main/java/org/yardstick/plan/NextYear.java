package org.yardstick.plan;

import java.time.LocalDate;

/**
 * What of a form is offered for another year: all words and targets; days move by whole
 * years; the code, the heading and the spent per cents belong to the old year and go.
 */
final class NextYear {

	private NextYear() {
	}

	static PlanContent of(PlanSnapshot source, int fiscalYear) {
		PlanContent old = source.content();
		int years = fiscalYear - source.form().fiscalYear();
		Header header = old.header();
		Header moved = new Header(header.projectName(), null, header.category(), header.fundingPurpose(),
				header.nature(), header.budgetSource(), later(header.startDate(), years),
				later(header.endDate(), years), header.supervisingDepartment(), header.supervisingDepartmentCode(),
				header.implementingUnit(), header.contact(), header.contactPhone());
		return new PlanContent(null, moved, old.funding(), old.narratives(),
				old.spendingPlan().stream().map((point) -> new SpendingMilestone(point.milestone(), null)).toList(),
				old.schedule()
					.stream()
					.map((row) -> new ScheduledActivity(row.key(), row.activity(), later(row.startDate(), years),
							row.amount()))
					.toList(),
				old.goals(), old.indicators(), old.more());
	}

	private static LocalDate later(LocalDate day, int years) {
		return (day != null) ? day.plusYears(years) : null;
	}

}
