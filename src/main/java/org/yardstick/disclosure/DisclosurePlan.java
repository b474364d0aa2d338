package org.yardstick.disclosure;

import java.time.Instant;
import java.time.LocalDate;

import org.yardstick.plan.PlanId;
import org.yardstick.shared.Yuan;

/**
 * An approved plan as the list for disclosure shows it.
 *
 * @param amount in yuan, null if blank
 * @param revision 0 unless it revises an approved plan
 * @param approvedOn the date of the approving paper
 * @param ground why it is withheld, null unless it is
 * @param words what was said besides, null for nothing
 * @param since when it was published or withheld, null for neither
 */
public record DisclosurePlan(PlanId plan, String projectName, String projectCode, String unitName,
		String departmentName, Yuan amount, int revision, LocalDate approvedOn, DisclosureState state,
		WithholdingGround ground, String words, Instant since) {
}
