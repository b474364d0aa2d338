package org.yardstick.plan;

import java.time.Instant;

import org.yardstick.organisation.DepartmentId;

/**
 * What waits for the reviewers of a status, of one department and year.
 *
 * @param department whose units' plans they are
 * @param status never one that awaits no reviewer
 * @param plans how many, at least one
 * @param since when the one that waits longest arrived
 */
public record ReviewBacklog(DepartmentId department, PlanStatus status, int fiscalYear, int plans, Instant since) {
}
