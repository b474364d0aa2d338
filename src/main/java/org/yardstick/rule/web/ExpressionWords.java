package org.yardstick.rule.web;

import java.util.List;

import org.yardstick.rule.expression.ExpressionCheck;
import org.yardstick.rule.expression.ExpressionProblem;

/**
 * What is said below an expression while it is typed.
 *
 * @param sentence what is wrong and where, null where nothing is
 * @param before what stands before the mistake
 * @param wrong the mistake itself
 * @param after what stands behind it
 * @param names what of the form it uses, empty while nothing was typed
 */
record ExpressionWords(String sentence, String before, String wrong, String after, List<String> names) {

	private static final int AROUND = 20;

	/**
	 * @param expression null or blank while nothing was typed, which is no mistake yet
	 */
	static ExpressionWords of(String expression) {
		if (expression == null || expression.isBlank()) {
			return new ExpressionWords(null, "", "", "", List.of());
		}
		ExpressionCheck check = ExpressionCheck.of(expression);
		ExpressionProblem problem = check.problem();
		if (problem == null) {
			return new ExpressionWords(null, "", "", "", check.names());
		}
		int from = Math.min(problem.from(), expression.length()) - 1;
		int to = Math.min(Math.max(problem.to(), from + 1), expression.length());
		return new ExpressionWords(problem.sentence(), expression.substring(Math.max(0, from - AROUND), from),
				expression.substring(from, Math.min(to, from + 2 * AROUND)),
				expression.substring(to, Math.min(to + AROUND, expression.length())), List.of());
	}

}
