package org.yardstick.narrative;

import java.math.BigDecimal;

import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.MeasurementUnit;

/**
 * A quantity that a text states, as in 购置电脑不少于60台.
 *
 * @param start where its words begin in the text
 * @param end where they end
 * @param words as written, the sign or word of comparison included: 不少于60台
 * @param comparison {@link Comparison#UNSPECIFIED} where the text has none
 * @param value the number; of a range the lower end
 * @param upper the upper end of a range, else null
 * @param unit null where none is written
 * @param approximate whether the text says 约, 左右, 余 or the like
 * @param topic what the quantity is about
 */
public record StatedQuantity(int start, int end, String words, Comparison comparison, BigDecimal value,
		BigDecimal upper, MeasurementUnit unit, boolean approximate, Topic topic) {

}
