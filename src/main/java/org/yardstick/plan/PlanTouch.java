package org.yardstick.plan;

import java.time.Instant;

/** Who changed a plan last, and when. */
public record PlanTouch(String by, Instant at) {
}
