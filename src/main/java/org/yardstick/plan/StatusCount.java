package org.yardstick.plan;

/** How many plans of a year stand in a status. */
public record StatusCount(int fiscalYear, PlanStatus status, long plans) {
}
