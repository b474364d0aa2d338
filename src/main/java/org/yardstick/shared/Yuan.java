package org.yardstick.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An amount of money in yuan with two decimals (fen). 万元 exists only at the edges: forms
 * that print 万元 convert on the way in and out.
 *
 * @param amount never null, scale 2, at most 15 digits before the point
 */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

	private static final BigDecimal LIMIT = new BigDecimal("1e15");

	/** Below the constants that its constructor needs. */
	public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

	/**
	 * @throws ArithmeticException if the amount has fractions of a fen
	 * @throws IllegalArgumentException if it does not fit into 15 digits
	 */
	public Yuan {
		amount = amount.setScale(2, RoundingMode.UNNECESSARY);
		if (amount.abs().compareTo(LIMIT) >= 0) {
			throw new IllegalArgumentException("amount out of range: " + amount);
		}
	}

	/**
	 * Reads an amount as the API writes it ({@code "7000000.00"}).
	 * @param yuan decimal digits, no grouping; never null
	 * @throws IllegalArgumentException if it is no such number or has fractions of a fen
	 */
	@JsonCreator
	public static Yuan of(String yuan) {
		return parse(yuan).orElseThrow(() -> new IllegalArgumentException("no amount: " + yuan));
	}

	public static Yuan ofTenThousand(BigDecimal tenThousands) {
		return new Yuan(tenThousands.multiply(TEN_THOUSAND).stripTrailingZeros());
	}

	/** As {@link #of}, but empty for what is no amount. */
	public static Optional<Yuan> parse(String yuan) {
		if (yuan == null || !WRITTEN.matcher(yuan).matches()) {
			return Optional.empty();
		}
		BigDecimal amount = new BigDecimal(yuan).stripTrailingZeros();
		return (amount.scale() > 2) ? Optional.empty() : Optional.of(new Yuan(amount));
	}

	/** The amount in units of 10 000 yuan, without trailing zeros. */
	public BigDecimal inTenThousands() {
		BigDecimal tenThousands = this.amount.divide(TEN_THOUSAND).stripTrailingZeros();
		return (tenThousands.scale() < 0) ? tenThousands.setScale(0) : tenThousands;
	}

	public Yuan plus(Yuan other) {
		return new Yuan(this.amount.add(other.amount));
	}

	public Yuan minus(Yuan other) {
		return new Yuan(this.amount.subtract(other.amount));
	}

	/** Whether the two differ by no more than the tolerance. */
	public boolean isCloseTo(Yuan other, Yuan tolerance) {
		return minus(other).amount.abs().compareTo(tolerance.amount) <= 0;
	}

	@Override
	public int compareTo(Yuan other) {
		return this.amount.compareTo(other.amount);
	}

	/** Plain decimal digits with two decimals, as in the API. */
	@JsonValue
	@Override
	public String toString() {
		return this.amount.toPlainString();
	}

}
