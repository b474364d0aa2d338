/**
 * The way of a plan through the reviews: handing in (only without open errors and before
 * the deadline), taking back, passing, sending back with an opinion, approving; and the
 * history of it, which is never rewritten. For units, departments and the bureau.
 * <p>
 * Which step leads where and who may take it is the plan's own table
 * ({@link org.yardstick.plan.PlanTransition}); what is wrong with a form is
 * {@code rule}'s. Here both come together with the deadline, the opinions and the record.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "organisation", "cycle", "template", "plan", "rule" })
package org.yardstick.review;
