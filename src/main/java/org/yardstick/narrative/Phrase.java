package org.yardstick.narrative;

import java.math.BigDecimal;

import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.MeasurementUnit;

/**
 * A number with all that belongs to it, before anybody asks what it is about.
 *
 * @param start its first place in the prepared text, a word of comparison included
 * @param end the place after it
 * @param number where its number starts
 * @param upper null where it is no range
 * @param unit null where none is written
 */
record Phrase(int start, int end, int number, Comparison comparison, BigDecimal value, BigDecimal upper,
		MeasurementUnit unit, boolean approximate) {

}
