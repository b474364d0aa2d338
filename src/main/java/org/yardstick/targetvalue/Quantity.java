package org.yardstick.targetvalue;

import java.math.BigDecimal;

/**
 * A quantity within a cell, or two that were joined.
 *
 * @param comparison {@code null} where none was written
 * @param upper the upper end of a range, else {@code null}
 * @param unit {@code null} where none was written
 */
record Quantity(Comparison comparison, BigDecimal value, BigDecimal upper, MeasurementUnit unit, Tail tail) {

	/**
	 * What follows the unit without a break.
	 */
	enum Tail {

		/** Nothing. */
		NONE,

		/** 内 or 以内, which bounds a range as well as a number. */
		WITHIN,

		/** Words. */
		WORDS,

		/** A deed to be done in the time that the quantity says. */
		DEED

	}

	/**
	 * The range from this quantity to another one, in the unit of the second.
	 * @param end may be {@code null}
	 * @return {@code null} where the two make no range
	 */
	Quantity to(Quantity end) {
		if (end == null || isBound() || end.isBound() && end.tail != Tail.WITHIN && end.tail != Tail.DEED) {
			return null;
		}
		MeasurementUnit common = (end.unit != null) ? end.unit : this.unit;
		boolean alike = this.unit == null || end.unit == null || end.unit.symbol().startsWith(this.unit.symbol());
		if (!alike && !this.unit.isCompatibleWith(end.unit)) {
			return null;
		}
		BigDecimal lower = alike ? this.value : this.unit.convert(this.value, common);
		return (lower.compareTo(end.value) <= 0) ? new Quantity(Comparison.RANGE, lower, end.value, common, end.tail)
				: null;
	}

	/**
	 * The range around this quantity: 25±2℃. A share as tolerance would need arithmetic
	 * that the author did not write.
	 * @param tolerance may be {@code null}
	 * @return {@code null} where the two make no range
	 */
	Quantity plusMinus(Quantity tolerance) {
		if (tolerance == null || tolerance.comparison != Comparison.PLUS_MINUS || isBound()) {
			return null;
		}
		boolean share = tolerance.unit != null && tolerance.unit.kind() == QuantityKind.SHARE;
		boolean alike = (this.unit != null) ? this.unit.equals(tolerance.unit) : !share;
		return alike ? new Quantity(Comparison.RANGE, this.value.subtract(tolerance.value),
				this.value.add(tolerance.value), tolerance.unit, tolerance.tail) : null;
	}

	/**
	 * The range between a lower and an upper bound, in whichever order they were written.
	 * An open end counts as a closed one.
	 * @param other may be {@code null}
	 * @return {@code null} where the two are no such bounds
	 */
	Quantity and(Quantity other) {
		if (other == null || this.comparison == null || other.comparison == null) {
			return null;
		}
		if (this.comparison.isLowerBound() && other.comparison.isUpperBound()) {
			return compared(null).to(other.compared(null));
		}
		return (this.comparison.isUpperBound() && other.comparison.isLowerBound())
				? other.compared(null).to(compared(null)) : null;
	}

	Quantity compared(Comparison comparison) {
		return new Quantity(comparison, this.value, this.upper, this.unit, this.tail);
	}

	private boolean isBound() {
		return this.comparison != null && this.comparison != Comparison.EQUAL;
	}

}
