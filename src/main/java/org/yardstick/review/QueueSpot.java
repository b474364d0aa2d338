package org.yardstick.review;

import org.yardstick.plan.PlanId;

/**
 * Where a form stands in a reviewer's queue.
 *
 * @param number from 1
 * @param total how many forms the queue has, counted up to
 * {@value ReviewQueue#MOST_WALKED}
 * @param previous null at the beginning
 * @param next null at the end
 */
public record QueueSpot(int number, int total, PlanId previous, PlanId next) {
}
