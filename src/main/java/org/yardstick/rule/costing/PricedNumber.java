package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

import org.yardstick.rule.IndicatorRow;

/**
 * A price multiplied by numbers of things.
 *
 * @param price the indicator that gives the price
 * @param numbers the indicators that promise the numbers
 * @param yuan what comes out
 * @param formula how, as in 320元/人/年×80000人
 */
record PricedNumber(CostTarget price, List<IndicatorRow> numbers, BigDecimal yuan, String formula) {

	/** The price of one. */
	static PricedNumber of(CostTarget price) {
		return new PricedNumber(price, List.of(), price.yuan(), price.measured());
	}

	/** The same for as many as an indicator promises. */
	PricedNumber times(IndicatorRow row, BigDecimal number) {
		String unit = (row.annualTarget().unit() != null) ? row.annualTarget().unit().symbol() : "";
		return new PricedNumber(this.price, Stream.concat(this.numbers.stream(), Stream.of(row)).toList(),
				this.yuan.multiply(number), this.formula + "×" + row.annualTarget().value().toPlainString() + unit);
	}

	/** The same for as many spans of time. */
	PricedNumber times(BigDecimal spans, String unit) {
		return new PricedNumber(this.price, this.numbers, this.yuan.multiply(spans, MathContext.DECIMAL64),
				this.formula + "×" + spans.toPlainString() + unit);
	}

}
