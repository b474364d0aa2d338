package org.yardstick.rule.expression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import com.ezylang.evalex.data.EvaluationValue;

/** What a function makes of the plan and of what it is given. */
@FunctionalInterface
interface FunctionMeaning {

	EvaluationValue apply(PlanValues plan, EvaluationValue[] given);

	/** The same, blank where something is that is given. */
	static FunctionMeaning strict(FunctionMeaning meaning) {
		return (plan, given) -> Arrays.stream(given).anyMatch(EvaluationValue::isNullValue) ? EvaluationValue.NULL_VALUE
				: meaning.apply(plan, given);
	}

	/** Makes one number of all that are given; blank of none. */
	static FunctionMeaning reducing(BinaryOperator<BigDecimal> step) {
		return strict((plan, given) -> number(numbers(given).reduce(step).orElse(null)));
	}

	/** The numbers given, one by one or in lists. */
	static Stream<BigDecimal> numbers(EvaluationValue[] given) {
		return Arrays.stream(given)
			.flatMap((value) -> value.isArrayValue() ? value.getArrayValue().stream() : Stream.of(value))
			.map(EvaluationValue::getNumberValue);
	}

	static EvaluationValue average(EvaluationValue[] given) {
		List<BigDecimal> numbers = numbers(given).toList();
		return number(numbers.stream()
			.reduce((a, b) -> a.add(b, Operations.PRECISION))
			.map((sum) -> sum.divide(BigDecimal.valueOf(numbers.size()), Operations.PRECISION))
			.orElse(null));
	}

	/** A condition, what counts if it holds and what if not. */
	static EvaluationValue choice(EvaluationValue[] given) {
		if (given[0].isNullValue()) {
			return given[0];
		}
		return given[0].getBooleanValue() ? given[1] : given[2];
	}

	/**
	 * @param number null for a blank one
	 */
	static EvaluationValue number(BigDecimal number) {
		return (number != null) ? EvaluationValue.numberValue(number) : EvaluationValue.NULL_VALUE;
	}

	static EvaluationValue number(long count) {
		return number(BigDecimal.valueOf(count));
	}

	static EvaluationValue list(List<BigDecimal> numbers) {
		return EvaluationValue.arrayValue(numbers.stream().map(EvaluationValue::numberValue).toList());
	}

}
