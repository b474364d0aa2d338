/**
 * The way of a plan through the reviews: handing in (only when errors are mended,
 * warnings mended or explained, and before the deadline), taking back, passing, sending
 * back with an opinion, approving; and the history of it, which is never rewritten. For
 * units, departments and the bureau.
 * <p>
 * Which step leads where and who may take it is the plan's own table
 * ({@link org.yardstick.plan.PlanTransition}); what stands against a form is
 * {@code finding}'s. Here both come together with the deadline, the opinions and the
 * record.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "organisation", "cycle", "template", "narrative", "plan", "rule", "finding" })
package org.yardstick.review;
