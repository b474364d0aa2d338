package org.yardstick.intake.office.excel;

import java.util.regex.Pattern;

/**
 * Tells formulas from target values. A person who types {@code =3个}, {@code =100%} or
 * {@code =0} into a sheet means an indicator's target and not a formula; the program
 * keeps it as a formula all the same, with an error or a bare number as its result.
 */
final class TypedFormula {

	/** Of what a person types as a target, in characters; the patterns take no more. */
	private static final int LONGEST_TARGET = 200;

	private static final Pattern NUMBER = Pattern.compile("\\s*[-+]?\\d+(\\.\\d+)?\\s*%?\\s*");

	private static final Pattern FUNCTION = Pattern.compile("[A-Za-z][A-Za-z0-9._]*\\(");

	/** A reference to cells; not 万B2级, where other letters go on. */
	private static final Pattern REFERENCE = Pattern
		.compile("(?<![\\p{L}\\p{N}_.])\\$?[A-Za-z]{1,3}\\$?\\d{1,7}(?![\\p{L}\\p{N}_.(])|!|#REF");

	private TypedFormula() {
	}

	/**
	 * Whether a formula is what a person typed as words.
	 * @param formula without its equals sign
	 * @param value its result; null if none is stored
	 * @param error whether its result is an error
	 */
	static boolean isTyped(String formula, String value, boolean error) {
		if (formula.isBlank()) {
			return false;
		}
		if (formula.length() > LONGEST_TARGET) {
			return value == null;
		}
		boolean computes = FUNCTION.matcher(formula).find() || REFERENCE.matcher(formula).find();
		return NUMBER.matcher(formula).matches() || value == null || value.isEmpty() || (error && !computes);
	}

}
