package org.yardstick.intake.office.excel;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How a cell shows its number. What the format says is followed where it says what the
 * number is (percent, date, a unit behind it, zeros before it); how many decimals it
 * shows is not, for what is stored counts.
 */
interface NumberFormat {

	/**
	 * Excel counts with 15 digits; what is stored beyond is noise of binary fractions.
	 */
	MathContext DIGITS = new MathContext(15);

	/** The number as text, or what is stored itself if that is no number. */
	String text(String stored);

	/**
	 * The format of a format code.
	 * @param code as Excel writes it: {@code 0.00%}
	 * @param since1904 whether days are counted from 1904
	 */
	static NumberFormat of(String code, boolean since1904) {
		return DateFormat.isDate(code) ? new DateFormat(code, since1904) : new QuantityFormat(code);
	}

	/** The number without noise; null if it is none. */
	static BigDecimal exact(String stored) {
		if (stored.length() > 40 || !stored.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?")) {
			return null;
		}
		if (Double.isInfinite(Double.parseDouble(stored))) {
			return null;
		}
		BigDecimal number = new BigDecimal(stored);
		boolean whole = stored.matches("[-+]?\\d+");
		return whole ? number : number.round(DIGITS);
	}

	/** The digits of a number, never with an exponent. */
	static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
