package org.yardstick.template;

import java.util.List;

/**
 * The implementation schedule: what is done, when it begins, for how much.
 *
 * @param label the printed side label
 * @param aliases other wordings in documents
 * @param columns left to right
 */
public record ScheduleSection(String label, List<String> aliases, List<ScheduleColumn> columns) implements Section {
}
