package org.yardstick.narrative;

import java.math.BigDecimal;
import java.util.List;

import org.yardstick.targetvalue.MeasurementUnit;

/**
 * A sum or a product of money that a text works out, as in 60台×0.5万元=30万元.
 *
 * @param operation what is done with the terms
 * @param terms at least two, in the order of the text; a product among the terms of a sum
 * stands there as what comes out of it
 * @param result what the text says comes out, null where it does not say
 */
public record Calculation(Operation operation, List<StatedQuantity> terms, StatedQuantity result) {

	private static final MeasurementUnit YUAN = MeasurementUnit.of("元");

	/** What is done with the terms. */
	public enum Operation {

		/** They are parts of a whole. */
		SUM,
		/** They are multiplied, as numbers and prices are. */
		PRODUCT

	}

	/** What comes out of the terms, in yuan. */
	public BigDecimal yuan() {
		return (this.operation == Operation.SUM)
				? this.terms.stream().map(Calculation::yuan).reduce(BigDecimal.ZERO, BigDecimal::add)
				: this.terms.stream().map(Calculation::factor).reduce(BigDecimal.ONE, BigDecimal::multiply);
	}

	/**
	 * Whether what comes out is what the text says, rounded as it says it; also where it
	 * does not say.
	 */
	public boolean holds() {
		return this.result == null || Closeness.of(yuan(), yuan(this.result), this.result);
	}

	/** An amount of money or a price in yuan. */
	public static BigDecimal yuan(StatedQuantity money) {
		return money.unit().dividend().convert(money.value(), YUAN);
	}

	/** Where the words of the calculation begin in the text. */
	public int start() {
		int first = this.terms.get(0).start();
		return (this.result != null) ? Math.min(first, this.result.start()) : first;
	}

	/** Where they end. */
	public int end() {
		int last = this.terms.get(this.terms.size() - 1).end();
		return (this.result != null) ? Math.max(last, this.result.end()) : last;
	}

	private static BigDecimal factor(StatedQuantity term) {
		if (term.unit() == null) {
			return term.value();
		}
		return switch (term.unit().kind()) {
			case MONEY, PRICE -> yuan(term);
			case SHARE -> MeasurementUnit.PERCENT.isCompatibleWith(term.unit())
					? term.unit().convert(term.value(), MeasurementUnit.PERCENT).movePointLeft(2) : term.value();
			default -> number(term);
		};
	}

	/** 8万人 are 80000; days and metres stay what they are. */
	private static BigDecimal number(StatedQuantity term) {
		String symbol = term.unit().symbol();
		int multiples = 0;
		BigDecimal number = term.value();
		while (multiples < symbol.length() - 1 && "百千万亿".indexOf(symbol.charAt(multiples)) >= 0) {
			number = number.movePointRight(switch (symbol.charAt(multiples)) {
				case '百' -> 2;
				case '千' -> 3;
				case '万' -> 4;
				default -> 8;
			});
			multiples++;
		}
		return number;
	}

}
