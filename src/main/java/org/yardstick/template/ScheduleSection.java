package org.yardstick.template;

import java.util.List;

/**
 * The implementation schedule: what is done, when it begins, for how much.
 *
 * @param label the printed side label; it takes the width that the columns leave
 * @param aliases other wordings in documents
 * @param required what a schedule without a row, or a blank cell in a row, means
 * @param notation how amounts and days are written in it
 * @param columns left to right
 */
public record ScheduleSection(String label, List<String> aliases, Requirement required, Notation notation,
		List<ScheduleColumn> columns) implements Section {
}
