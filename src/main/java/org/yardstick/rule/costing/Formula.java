package org.yardstick.rule.costing;

import java.util.LinkedHashSet;
import java.util.stream.Collectors;

import org.yardstick.narrative.Calculation;
import org.yardstick.narrative.Calculation.Operation;
import org.yardstick.narrative.RunningText;
import org.yardstick.narrative.StatedQuantity;
import org.yardstick.targetvalue.MeasurementUnit;

/** Calculations in the words of findings. */
final class Formula {

	/** More terms than this nobody reads. */
	private static final int MOST_TERMS = 8;

	private Formula() {
	}

	/** The calculation with what comes out of it: 20万元＋30万元＝50万元. */
	static String of(Calculation calculation) {
		String sign = (calculation.operation() == Operation.SUM) ? "＋" : "×";
		return (calculation.terms().size() > MOST_TERMS)
				? calculation.terms().size() + "项合计" + MoneyWords.of(calculation.yuan())
				: calculation.terms().stream().map(Formula::term).collect(Collectors.joining(sign)) + "＝"
						+ MoneyWords.of(calculation.yuan());
	}

	/** The calculation as written. */
	static String quoted(RunningText text, Calculation calculation) {
		return text.words().substring(calculation.start(), calculation.end());
	}

	/** A unit with everything that it is for once: 元/生/年. */
	static String unit(MeasurementUnit unit) {
		return unit.divisors().isEmpty() ? unit.symbol()
				: unit.dividend().symbol() + "/" + String.join("/", new LinkedHashSet<>(unit.divisors()));
	}

	private static String term(StatedQuantity term) {
		return term.value().toPlainString() + ((term.unit() != null) ? unit(term.unit()) : "");
	}

}
