package org.yardstick.rule.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.OperatorIfc.OperatorType;
import org.yardstick.rule.PlainWords;

/**
 * All operators there are. There is no power among them: numbers stay as long as an
 * expression is. What is blank stays blank through sums and comparisons; {@code &&} and
 * {@code ||} look past a blank side where the other one decides.
 */
final class Operations {

	/** Exact for the sums and products of amounts. */
	static final MathContext PRECISION = new MathContext(68);

	private static final Map<String, BigDecimal> UNITS = new TreeMap<>(
			Map.of("元", BigDecimal.ONE, "万", new BigDecimal("10000"), "万元", new BigDecimal("10000"), "亿",
					new BigDecimal("100000000"), "亿元", new BigDecimal("100000000")));

	private Operations() {
	}

	static OperatorDictionaryIfc dictionary() {
		OperatorDictionaryIfc operators = new MapBasedOperatorDictionary();
		infix(operators, arithmetic(OperatorIfc.OPERATOR_PRECEDENCE_ADDITIVE, (a, b) -> a.add(b, PRECISION)), "+");
		infix(operators, arithmetic(OperatorIfc.OPERATOR_PRECEDENCE_ADDITIVE, (a, b) -> a.subtract(b, PRECISION)), "-");
		infix(operators, arithmetic(OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE, (a, b) -> a.multiply(b, PRECISION)),
				"*", "×");
		infix(operators, division(), "/", "÷");
		infix(operators, comparison((sign) -> sign > 0), ">");
		infix(operators, comparison((sign) -> sign >= 0), ">=", "≥");
		infix(operators, comparison((sign) -> sign < 0), "<");
		infix(operators, comparison((sign) -> sign <= 0), "<=", "≤");
		infix(operators, equality(true), "==", "=");
		infix(operators, equality(false), "!=", "<>", "≠");
		infix(operators, junction(OperatorIfc.OPERATOR_PRECEDENCE_AND, false), "&&", "且");
		infix(operators, junction(OperatorIfc.OPERATOR_PRECEDENCE_OR, true), "||", "或");
		operators.addOperator("-",
				Operation.strict(OperatorType.PREFIX_OPERATOR, OperatorIfc.OPERATOR_PRECEDENCE_UNARY, ValueType.NUMBER,
						ValueType.NUMBER, (n) -> EvaluationValue.numberValue(n[0].getNumberValue().negate())));
		Operation not = Operation.strict(OperatorType.PREFIX_OPERATOR, OperatorIfc.OPERATOR_PRECEDENCE_UNARY,
				ValueType.TRUTH, ValueType.TRUTH, (truth) -> truth(!truth[0].getBooleanValue()));
		operators.addOperator("!", not);
		operators.addOperator("非", not);
		UNITS.forEach((name, factor) -> operators.addOperator(name, unit(factor)));
		return operators;
	}

	static EvaluationValue truth(boolean holds) {
		return holds ? EvaluationValue.TRUE : EvaluationValue.FALSE;
	}

	private static void infix(OperatorDictionaryIfc operators, Operation operation, String... names) {
		for (String name : names) {
			operators.addOperator(name, operation);
		}
	}

	private static Operation arithmetic(int precedence, BinaryOperator<BigDecimal> meaning) {
		return Operation.strict(OperatorType.INFIX_OPERATOR, precedence, ValueType.NUMBER, ValueType.NUMBER,
				(n) -> EvaluationValue.numberValue(meaning.apply(n[0].getNumberValue(), n[1].getNumberValue())));
	}

	/** What is divided by nothing is blank. */
	private static Operation division() {
		return Operation.strict(OperatorType.INFIX_OPERATOR, OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE,
				ValueType.NUMBER, ValueType.NUMBER,
				(n) -> (n[1].getNumberValue().signum() == 0) ? EvaluationValue.NULL_VALUE
						: EvaluationValue.numberValue(n[0].getNumberValue().divide(n[1].getNumberValue(), PRECISION)));
	}

	private static Operation comparison(IntPredicate holds) {
		return Operation.strict(OperatorType.INFIX_OPERATOR, OperatorIfc.OPERATOR_PRECEDENCE_COMPARISON,
				ValueType.NUMBER, ValueType.TRUTH,
				(n) -> truth(holds.test(n[0].getNumberValue().compareTo(n[1].getNumberValue()))));
	}

	private static Operation equality(boolean wanted) {
		return Operation.strict(OperatorType.INFIX_OPERATOR, OperatorIfc.OPERATOR_PRECEDENCE_EQUALITY, null,
				ValueType.TRUTH, (sides) -> truth(areEqual(sides[0], sides[1]) == wanted));
	}

	private static boolean areEqual(EvaluationValue one, EvaluationValue other) {
		return one.isStringValue() ? PlainWords.of(one.getStringValue()).equals(PlainWords.of(other.getStringValue()))
				: one.compareTo(other) == 0;
	}

	/**
	 * And or or: a side that decides decides alone, else a blank side leaves it open.
	 */
	private static Operation junction(int precedence, boolean deciding) {
		return Operation.logical(OperatorType.INFIX_OPERATOR, precedence, (sides) -> {
			if (is(sides[0], deciding) || is(sides[1], deciding)) {
				return truth(deciding);
			}
			boolean open = sides[0].isNullValue() || sides[1].isNullValue();
			return open ? EvaluationValue.NULL_VALUE : truth(!deciding);
		});
	}

	private static boolean is(EvaluationValue truth, boolean wanted) {
		return !truth.isNullValue() && truth.getBooleanValue() == wanted;
	}

	private static Operation unit(BigDecimal factor) {
		return Operation.strict(OperatorType.POSTFIX_OPERATOR, OperatorIfc.OPERATOR_PRECEDENCE_POWER_HIGHER,
				ValueType.NUMBER, ValueType.NUMBER,
				(n) -> EvaluationValue.numberValue(n[0].getNumberValue().multiply(factor)));
	}

}
