package org.yardstick.review;

import org.yardstick.plan.PlanStatus;

/**
 * Why a plan was sent back last.
 *
 * @param at the status in which it was sent back: whose reviewer did it
 * @param opinion the reviewer's words about the form as a whole, null if there are none
 * @param remarks how many remarks on cells came with it
 */
public record LastReturn(PlanStatus at, String opinion, int remarks) {
}
