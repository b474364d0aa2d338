package org.yardstick.notice;

import java.time.Instant;
import java.util.UUID;

import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanStatus;

/** A move of a plan that people are to be told of. */
record NotedMove(PlanId plan, PlanAction action, PlanStatus from, PlanStatus to, Instant at, Mover by) {

	/** Who moved it. */
	record Mover(UUID account, String name) {
	}

}
