/**
 * The audit rules (审核规则): what a demanding reviewer finds wrong in a form, all at once,
 * each with its code, place, evidence, reason and, where one is mechanical, the repair.
 * For clerks while they write, for the gate of submission and for reviewers. Rules read a
 * plan's cells and its template; they change nothing and know nothing of status or roles.
 * <p>
 * A rule is one small class per code in the sub-package of its subject
 * ({@code completeness structure measurability timing consistency costing arithmetic
 * originality wording}; {@code meaning} is what the names of indicators ask for); it is a
 * bean and so becomes part of the {@link org.yardstick.rule.RuleBook}. It sees a
 * {@link org.yardstick.rule.PlanUnderCheck} and gives its findings the severities of the
 * catalogue. Codes are public and never change their meaning. What the severities of a
 * rule count for, its tolerance and on/off are settings of a fiscal year and template
 * (the table {@code rule_setting}), applied by the book, not by the rule; administrators
 * change them with {@link org.yardstick.rule.RuleAdministration}. Rules that are not part
 * of the program come from {@link org.yardstick.rule.RuleSource}s: those of one's own
 * (sub-package {@code expression}) are written as expressions.
 * <p>
 * Rules decide by the template's data, the taxonomy, the families of units and the head
 * words of names, never by lists of what some forms happened to say; and in linear time,
 * for cells may be long and are checked after every save.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "targetvalue", "narrative", "organisation",
		"trail", "indicator", "template", "cycle", "plan", "likeness" })
package org.yardstick.rule;
