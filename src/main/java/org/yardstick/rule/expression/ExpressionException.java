package org.yardstick.rule.expression;

/** An expression is not one that a rule can have. */
class ExpressionException extends RuntimeException {

	private final transient ExpressionProblem problem;

	ExpressionException(ExpressionProblem problem) {
		super(problem.sentence());
		this.problem = problem;
	}

	ExpressionException(int from, int to, String message) {
		this(new ExpressionProblem(from, Math.max(from, to), message));
	}

	ExpressionProblem problem() {
		return this.problem;
	}

}
