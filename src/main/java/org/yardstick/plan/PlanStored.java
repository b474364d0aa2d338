package org.yardstick.plan;

/**
 * The cells of a plan were stored: of a new one, or other cells than before. Published
 * within the transaction that stored them.
 *
 * @param plan which
 */
public record PlanStored(PlanId plan) {
}
