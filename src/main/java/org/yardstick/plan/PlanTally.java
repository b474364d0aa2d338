package org.yardstick.plan;

import java.time.Instant;

/**
 * How many plans a list has.
 *
 * @param plans how many plans
 * @param indicators how many indicators they have together
 * @param asOf the moment at which it was so, by the database's clock
 */
public record PlanTally(long plans, long indicators, Instant asOf) {
}
