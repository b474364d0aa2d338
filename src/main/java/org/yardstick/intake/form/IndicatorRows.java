package org.yardstick.intake.form;

import java.util.List;

import org.yardstick.intake.Doubt;
import org.yardstick.intake.UnplacedText;
import org.yardstick.plan.Indicator;

/**
 * Rows read from a table of indicators.
 *
 * @param indicators in the order of the table, without keys
 * @param unplaced cells that found no place
 * @param doubts what was guessed; paths count the rows of this list from 0
 */
record IndicatorRows(List<Indicator> indicators, List<UnplacedText> unplaced, List<Doubt> doubts) {

}
