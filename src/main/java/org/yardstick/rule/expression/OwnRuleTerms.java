package org.yardstick.rule.expression;

import org.yardstick.plan.PlanForm;
import org.yardstick.rule.Severity;

/**
 * What an administrator writes of a rule.
 *
 * @param expression what must hold
 * @param sentence what the clerk reads where it does not
 * @param place the cell or part that findings stand at, one of {@link RulePlace}
 * @param fiscalYear null for all years
 * @param template null for all templates
 */
public record OwnRuleTerms(String title, Severity severity, String expression, String sentence, String place,
		Integer fiscalYear, String template) {

	/** Whether the rule is for forms like this one. */
	boolean concern(PlanForm form) {
		return (this.fiscalYear == null || this.fiscalYear == form.fiscalYear())
				&& (this.template == null || this.template.equals(form.template()));
	}

}
