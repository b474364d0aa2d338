package org.yardstick.review;

import org.yardstick.plan.PlanId;

/**
 * A form that is not passed together with others.
 *
 * @param title the project's name, or words that say there is none
 * @param reason in words, may end with a full stop
 */
public record NotPassed(PlanId plan, String title, String reason) {
}
