package org.yardstick.rule.expression;

import java.util.Arrays;
import java.util.function.Function;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.parser.Token;

/** An operator of the language, with the types it takes and makes. */
final class Operation implements OperatorIfc {

	private final OperatorType position;

	private final int precedence;

	private final ValueType operand;

	private final ValueType result;

	private final Function<EvaluationValue[], EvaluationValue> meaning;

	private Operation(OperatorType position, int precedence, ValueType operand, ValueType result,
			Function<EvaluationValue[], EvaluationValue> meaning) {
		this.position = position;
		this.precedence = precedence;
		this.operand = operand;
		this.result = result;
		this.meaning = meaning;
	}

	/** An operator whose result is blank where an operand is. */
	static Operation strict(OperatorType position, int precedence, ValueType operand, ValueType result,
			Function<EvaluationValue[], EvaluationValue> meaning) {
		return new Operation(position, precedence, operand, result,
				(operands) -> Arrays.stream(operands).anyMatch(EvaluationValue::isNullValue)
						? EvaluationValue.NULL_VALUE : meaning.apply(operands));
	}

	/** An operator of truths that knows what to do with blank ones. */
	static Operation logical(OperatorType position, int precedence,
			Function<EvaluationValue[], EvaluationValue> meaning) {
		return new Operation(position, precedence, ValueType.TRUTH, ValueType.TRUTH, meaning);
	}

	/** What the operands have to be; null for any two values of one type. */
	ValueType operand() {
		return this.operand;
	}

	ValueType result() {
		return this.result;
	}

	@Override
	public int getPrecedence() {
		return this.precedence;
	}

	@Override
	public int getPrecedence(ExpressionConfiguration configuration) {
		return this.precedence;
	}

	@Override
	public boolean isLeftAssociative() {
		return isInfix();
	}

	@Override
	public boolean isPrefix() {
		return this.position == OperatorType.PREFIX_OPERATOR;
	}

	@Override
	public boolean isPostfix() {
		return this.position == OperatorType.POSTFIX_OPERATOR;
	}

	@Override
	public boolean isInfix() {
		return this.position == OperatorType.INFIX_OPERATOR;
	}

	@Override
	public boolean isOperandLazy() {
		return false;
	}

	@Override
	public EvaluationValue evaluate(Expression expression, Token operator, EvaluationValue... operands) {
		return this.meaning.apply(operands);
	}

}
