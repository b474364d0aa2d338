/**
 * The audit rules (审核规则): what a demanding reviewer finds wrong in a form, all at once,
 * each with its code, place, evidence, reason and, where one is mechanical, the repair.
 * For clerks while they write, for the gate of submission and for reviewers. Rules read a
 * plan's cells and its template; they change nothing and know nothing of status or roles.
 * <p>
 * A rule is one small class per code in the sub-package of its subject
 * ({@code completeness structure measurability arithmetic}); it is a bean and so becomes
 * part of the {@link org.yardstick.rule.RuleBook}. Codes are public and never change
 * their meaning. Severity and on/off are settings of a fiscal year and template
 * ({@link org.yardstick.rule.RuleSettings}).
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "targetvalue", "organisation", "indicator", "template", "cycle", "plan" })
package org.yardstick.rule;
