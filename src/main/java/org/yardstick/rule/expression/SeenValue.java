package org.yardstick.rule.expression;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import com.ezylang.evalex.data.EvaluationValue;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.shared.Yuan;

/**
 * Something that an expression read in a form.
 *
 * @param name what it is called in the expression
 * @param words what stands there, as the form prints it
 * @param path its cell, null for what is in no cell of this form
 */
record SeenValue(String name, String words, String path) {

	private static final int LONGEST_WORDS = 40;

	private static final int MOST_NUMBERS = 6;

	static SeenValue of(PlanReference reference, PlanValues values) {
		Object value = values.get(reference);
		String path = reference.variable().path();
		boolean cell = !reference.lastYear() && values.plan().cells().containsKey(path);
		return new SeenValue(reference.name(), words(value, values.plan()), cell ? path : null);
	}

	/** What a function that reads the form made. */
	static SeenValue of(String name, EvaluationValue value) {
		if (value.isNullValue()) {
			return new SeenValue(name, Finding.BLANK, null);
		}
		String words = !value.isArrayValue() ? plain(value.getNumberValue())
				: value.getArrayValue()
					.stream()
					.limit(MOST_NUMBERS)
					.map((number) -> plain(number.getNumberValue()))
					.collect(Collectors.joining("、"));
		boolean more = value.isArrayValue() && value.getArrayValue().size() > MOST_NUMBERS;
		return new SeenValue(name, words.isEmpty() ? Finding.BLANK : words + (more ? "…" : ""), null);
	}

	/** As in 资金总额 120万元. */
	String sentence() {
		return this.name + " " + this.words;
	}

	private static String words(Object value, PlanUnderCheck plan) {
		if (value == null) {
			return Finding.BLANK;
		}
		if (value instanceof Yuan yuan) {
			return plan.layout().notation().print(yuan) + plan.layout().notation().amounts().unit().printed();
		}
		if (value instanceof BigDecimal number) {
			return plain(number);
		}
		String words = ((String) value).strip();
		return (words.length() > LONGEST_WORDS) ? words.substring(0, LONGEST_WORDS) + "…" : words;
	}

	private static String plain(BigDecimal number) {
		BigDecimal plain = number.stripTrailingZeros();
		return ((plain.scale() < 0) ? plain.setScale(0) : plain).toPlainString();
	}

}
