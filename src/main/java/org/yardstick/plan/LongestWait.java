package org.yardstick.plan;

import java.time.Instant;

/**
 * The plan that has been waiting for the reviewers of a status longer than all others.
 *
 * @param status never one that awaits no reviewer
 * @param projectName null if it has none
 * @param since when it arrived there
 */
public record LongestWait(PlanStatus status, PlanId plan, String projectName, Instant since) {
}
