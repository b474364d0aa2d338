package org.yardstick.rule.expression;

import java.util.List;

/**
 * What can be said of an expression before it is applied to anything.
 *
 * @param problem why no rule can have it, null for none
 * @param names what of a form it uses, empty where there is a problem
 */
public record ExpressionCheck(ExpressionProblem problem, List<String> names) {

	/**
	 * @param expression what an administrator typed so far
	 */
	public static ExpressionCheck of(String expression) {
		try {
			return new ExpressionCheck(null, PlanExpression.of(expression).names());
		}
		catch (ExpressionException refused) {
			return new ExpressionCheck(refused.problem(), List.of());
		}
	}

}
