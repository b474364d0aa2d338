/**
 * The way of a plan through the reviews: handing in (only when errors are mended,
 * warnings mended or explained, and before the deadline), taking back, passing, sending
 * back with an opinion, approving; and the history of it, which is never rewritten. For
 * units, departments and the bureau.
 * <p>
 * A reviewer pins remarks to cells, rows and sections
 * ({@link org.yardstick.review.RemarkDrafts}); they go along with the decision, and the
 * unit works through them ({@link org.yardstick.review.RemarkAnswers}). Each stays open
 * until its author closes it, or passes the form after the cell changed. Why a form comes
 * back is also said by codes ({@link org.yardstick.review.ReturnReasons}).
 * <p>
 * Which step leads where and who may take it is the plan's own table
 * ({@link org.yardstick.plan.PlanTransition}); what stands against a form is
 * {@code finding}'s. Here both come together with the deadline, the opinions and the
 * record.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "organisation", "trail", "cycle", "template", "narrative", "plan", "rule", "finding" })
package org.yardstick.review;
