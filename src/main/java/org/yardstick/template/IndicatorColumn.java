package org.yardstick.template;

import java.util.List;

/**
 * A column of the indicator table.
 *
 * @param field what stands in it
 * @param label the printed head
 * @param aliases other wordings in documents
 * @param group the head above it that spans neighbours with the same group, empty for
 * none
 * @param width in per cent of the form
 * @param required what a blank cell means
 * @param echo whether it only repeats another column on paper
 */
public record IndicatorColumn(IndicatorField field, String label, List<String> aliases, String group, int width,
		Requirement required, boolean echo) {
}
