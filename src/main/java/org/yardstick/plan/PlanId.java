package org.yardstick.plan;

import java.util.UUID;

/** Identifies a {@link PerformancePlan}; binds in URLs as is. */
public record PlanId(UUID value) {

	public static PlanId of(String value) {
		return new PlanId(UUID.fromString(value));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
