package org.yardstick.rule.expression;

/**
 * Why an expression cannot be used.
 *
 * @param from the first character it is about, from 1
 * @param to the last one, not before the first
 * @param message a Chinese sentence that says what to write instead
 */
public record ExpressionProblem(int from, int to, String message) {

	/** The message with the place in words. */
	public String sentence() {
		return ((this.from == this.to) ? "第" + this.from + "个字：" : "第" + this.from + "到" + this.to + "个字：")
				+ this.message;
	}

}
