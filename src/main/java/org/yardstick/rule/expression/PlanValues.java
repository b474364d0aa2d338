package org.yardstick.rule.expression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

import com.ezylang.evalex.data.DataAccessorIfc;
import com.ezylang.evalex.data.EvaluationValue;
import org.yardstick.plan.PlanContent;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.shared.Yuan;

/**
 * What an expression reads while it is applied to a plan, and all that it can read. Last
 * year's plan is asked for when the expression names something of it.
 */
final class PlanValues implements DataAccessorIfc {

	private PlanUnderCheck plan;

	private Supplier<Optional<PlanContent>> lastYear;

	/** Has the expression read this plan. */
	void read(PlanUnderCheck planUnderCheck, Supplier<Optional<PlanContent>> itsLastYear) {
		this.plan = planUnderCheck;
		this.lastYear = itsLastYear;
	}

	PlanUnderCheck plan() {
		return this.plan;
	}

	/** As {@link PlanVariable#read}; null also where there was no plan last year. */
	Object get(PlanReference reference) {
		int year = this.plan.form().fiscalYear();
		return reference.lastYear()
				? this.lastYear.get().map((old) -> reference.variable().read(year - 1, old)).orElse(null)
				: reference.variable().read(year, this.plan.content());
	}

	@Override
	public EvaluationValue getData(String name) {
		return value(get(PlanReference.of(name).orElseThrow()));
	}

	/** Nothing is ever written. */
	@Override
	public void setData(String name, EvaluationValue value) {
		throw new UnsupportedOperationException(name);
	}

	private static EvaluationValue value(Object read) {
		if (read == null) {
			return EvaluationValue.NULL_VALUE;
		}
		if (read instanceof String words) {
			return words.isBlank() ? EvaluationValue.NULL_VALUE : EvaluationValue.stringValue(words);
		}
		return EvaluationValue.numberValue((read instanceof Yuan yuan) ? yuan.amount() : (BigDecimal) read);
	}

}
