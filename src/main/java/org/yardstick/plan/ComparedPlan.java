package org.yardstick.plan;

import java.time.Instant;

import org.yardstick.organisation.UnitId;

/**
 * A plan as programs compare it with others.
 *
 * @param version grows with every change
 * @param begunAt when it was first stored
 */
public record ComparedPlan(PlanId id, long version, int fiscalYear, UnitId unit, String unitName, Instant begunAt,
		PlanContent content) {
}
