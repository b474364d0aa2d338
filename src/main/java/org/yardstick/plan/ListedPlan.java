package org.yardstick.plan;

/** A row of a list together with its cells, for exports. */
public record ListedPlan(PlanSummary summary, PlanContent content) {
}
