package org.yardstick.plan;

/**
 * A plan got on: handed in, withdrawn, passed, sent back or approved. Published within
 * the transaction that moved it.
 *
 * @param plan which
 * @param action what was done
 * @param from the status before
 * @param to the status after
 */
public record PlanMoved(PlanId plan, PlanAction action, PlanStatus from, PlanStatus to) {
}
