package org.yardstick.cycle;

import jakarta.persistence.Embeddable;

/**
 * Through whose hands the forms of a year go. Where each step leads is the plan's own
 * table ({@code PlanTransition}).
 *
 * @param departmentReviews whether the department above a unit reviews first; a unit that
 * is its own department skips that step in any case
 * @param bureauInOneStep whether the sector division and the performance division of the
 * bureau review at the same time (either sends back, the performance division approves),
 * not one after the other
 * @param returnsStraight whether a form that was sent back goes straight to the step that
 * sent it back when it is handed in again, not through all steps before
 */
@Embeddable
public record ReviewRoute(boolean departmentReviews, boolean bureauInOneStep, boolean returnsStraight) {

	/** All steps, one after the other, and the short way back. */
	public static final ReviewRoute USUAL = new ReviewRoute(true, false, true);

}
