/**
 * Findings that stay (审核问题): what the rules found in each stored plan, until a changed
 * cell removes it, and what was said about it. The unit explains a warning, or an error
 * of a rule that reads running text, in a sentence; the reviewer of the present step sees
 * it beside the finding and may refuse it. For clerks and reviewers beside the form, for
 * the gate of submission, for lists and statistics.
 * <p>
 * A finding is known by its rule, its cell (rows by their keys) and the words seen
 * ({@link org.yardstick.finding.FindingId}): found again, it is the same finding and
 * keeps its answers; in other words it is a new one, and the answers stay in the history.
 * A stored plan is checked when somebody looks at its findings, at the latest soon after
 * in the background ({@link org.yardstick.finding.DueChecks}), and with all others of its
 * year when the bureau orders that ({@link org.yardstick.finding.YearChecks}).
 * <p>
 * Not here: what is wrong with a form and why ({@code rule}), and the steps of a plan
 * ({@code review}). Answers are no cells: they leave the plan's version alone.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "organisation", "trail", "cycle", "template", "plan", "rule", "likeness" })
package org.yardstick.finding;
