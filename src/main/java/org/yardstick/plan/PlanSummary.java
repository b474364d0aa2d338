package org.yardstick.plan;

import java.time.Instant;

import org.yardstick.organisation.Affiliation;
import org.yardstick.shared.Yuan;

/**
 * A plan as a row of a list.
 *
 * @param total null if the cell is blank
 * @param revision 0 unless it revises an approved plan
 */
public record PlanSummary(PlanId id, long version, PlanStatus status, int fiscalYear, String template,
		String projectName, String projectCode, Yuan total, Affiliation place, String unitName, String departmentName,
		String updatedBy, Instant updatedAt, int revision) {
}
