package org.yardstick.approval;

import org.yardstick.plan.PlanId;
import org.yardstick.shared.Yuan;

/**
 * A form in the list of a paper, as it was approved.
 *
 * @param projectCode null if blank
 * @param projectName null if blank
 * @param amount in yuan, null if blank
 * @param revision 0 unless it revises an approved form
 * @param contentHash SHA-256 of the form that was approved, in hexadecimal digits
 */
public record ApprovedForm(PlanId plan, String projectCode, String projectName, String unitName, Yuan amount,
		int revision, String contentHash) {
}
