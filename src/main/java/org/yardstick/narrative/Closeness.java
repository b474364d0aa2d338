package org.yardstick.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Whether what comes out of a calculation is what the text says, rounded as it says it.
 */
final class Closeness {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** What people call about as much. */
	private static final BigDecimal ABOUT = new BigDecimal("0.02");

	private Closeness() {
	}

	/**
	 * @param yuan what comes out
	 * @param stated what the text says, in yuan
	 * @param written how it says it
	 */
	static boolean of(BigDecimal yuan, BigDecimal stated, StatedQuantity written) {
		BigDecimal difference = yuan.subtract(stated).abs();
		BigDecimal lastPlace = (written.value().signum() == 0) ? BigDecimal.ZERO
				: stated.divide(written.value(), 2, RoundingMode.HALF_UP)
					.multiply(BigDecimal.ONE.movePointLeft(Math.max(0, written.value().scale())));
		boolean rounded = difference.compareTo(lastPlace.multiply(HALF)) <= 0 && written.value().scale() > 0;
		boolean about = written.approximate() && difference.compareTo(stated.multiply(ABOUT)) <= 0;
		return difference.compareTo(BigDecimal.ONE) <= 0 || rounded || about;
	}

}
