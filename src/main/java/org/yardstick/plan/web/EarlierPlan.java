package org.yardstick.plan.web;

import org.yardstick.plan.PlanSummary;

/**
 * A plan of the year before that can be copied.
 *
 * @param copyable whether the new year offers its template too
 */
record EarlierPlan(PlanSummary plan, boolean copyable) {
}
