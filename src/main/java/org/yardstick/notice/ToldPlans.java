package org.yardstick.notice;

import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanStatus;

/**
 * The plans that a notice tells of.
 *
 * @param status the status that they came to, null for a reminder
 * @param only the only plan, null if there are several
 * @param number how many
 * @param returned how many of them had been sent back before
 * @param last the (last) project, in words
 */
record ToldPlans(int fiscalYear, PlanStatus status, PlanId only, int number, int returned, String last) {
}
