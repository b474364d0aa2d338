package org.yardstick.plan;

/**
 * A row of a list together with its cells, for exports.
 *
 * @param departmentCode the code of the department in the organisation, whatever the form
 * says
 * @param approval the approving paper, null before approval
 */
public record ListedPlan(PlanSummary summary, String departmentCode, ApprovalNotice approval, PlanContent content) {
}
