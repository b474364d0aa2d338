package org.yardstick.plan;

/**
 * A row of a list together with its cells, for exports.
 *
 * @param departmentCode the code of the department in the organisation, whatever the form
 * says
 * @param divisionName the bureau's division that looks after the department, null for
 * none
 * @param layout which of the template's layouts it is printed in
 * @param approval the approving paper, null before approval
 */
public record ListedPlan(PlanSummary summary, String departmentCode, String divisionName, String layout,
		ApprovalNotice approval, PlanContent content) {

	/** The department as lists of departments show it: code and name. */
	public String department() {
		return this.departmentCode + " " + this.summary.departmentName();
	}

	/** The plan as single plans are told. */
	public PlanSnapshot snapshot() {
		PlanSummary row = this.summary;
		return new PlanSnapshot(row.id(), row.version(), row.status(),
				new PlanForm(row.fiscalYear(), row.template(), this.layout), row.place(), this.content, this.approval,
				new PlanTouch(row.updatedBy(), row.updatedAt()));
	}

}
