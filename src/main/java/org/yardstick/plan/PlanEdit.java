package org.yardstick.plan;

import java.time.Instant;
import java.util.List;

/**
 * One save.
 *
 * @param by the name of who saved
 * @param at when
 * @param changes the cells, with the keys of their rows in the paths
 */
public record PlanEdit(String by, Instant at, List<CellChange> changes) {
}
