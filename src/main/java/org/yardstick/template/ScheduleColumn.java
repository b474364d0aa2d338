package org.yardstick.template;

import java.util.List;

/**
 * A column of the implementation schedule.
 *
 * @param field what stands in it
 * @param label the printed head
 * @param aliases other wordings in documents
 * @param width in per cent of the form
 */
public record ScheduleColumn(ScheduleField field, String label, List<String> aliases, int width) {
}
