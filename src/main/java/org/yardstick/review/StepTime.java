package org.yardstick.review;

import java.math.BigDecimal;
import java.time.Instant;

import org.yardstick.organisation.Role;

/**
 * How long plans of a year stayed in somebody's hands.
 *
 * @param holder the unit, the department, the division or the performance division
 * @param stays how many stays have ended; a plan that came twice stayed twice
 * @param meanDays days of 24 hours on average
 * @param longDays days of 24 hours that nine of ten stays did not exceed
 * @param computedAt when this was so
 */
public record StepTime(Role holder, long stays, BigDecimal meanDays, BigDecimal longDays, Instant computedAt) {
}
