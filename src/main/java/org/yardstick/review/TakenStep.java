package org.yardstick.review;

import java.util.UUID;

import org.yardstick.plan.PlanAction;

/** A step of a plan without the form as it was. */
record TakenStep(UUID id, PlanAction action) {
}
