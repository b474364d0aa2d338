package org.yardstick.plan;

import org.yardstick.organisation.Actor;

/**
 * A plan got on: handed in, withdrawn, passed, sent back or approved. Published within
 * the transaction that moved it.
 *
 * @param plan which
 * @param action what was done
 * @param from the status before
 * @param to the status after
 * @param by who did it
 */
public record PlanMoved(PlanId plan, PlanAction action, PlanStatus from, PlanStatus to, Actor by) {
}
