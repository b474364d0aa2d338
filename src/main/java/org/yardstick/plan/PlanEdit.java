package org.yardstick.plan;

import java.time.Instant;
import java.util.List;

/** One save: who, when, and which cells. */
record PlanEdit(String by, Instant at, List<CellChange> changes) {
}
