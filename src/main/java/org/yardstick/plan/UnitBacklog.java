package org.yardstick.plan;

import org.yardstick.organisation.UnitId;

/**
 * What a unit has in hand of a year's plans.
 *
 * @param drafts how many were never handed in, or withdrawn
 * @param returned how many came back and wait for mending
 * @param others how many are on their way or approved
 */
public record UnitBacklog(UnitId unit, int drafts, int returned, int others) {
}
