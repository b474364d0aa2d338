package org.yardstick.template;

import java.util.List;

/**
 * Labels and cells in rows.
 *
 * @param framed whether it has borders; without, it is a line above or below the table
 * @param columns widths in per cent, adding up to 100
 * @param rows top to bottom; their spans fill the columns exactly
 */
public record TableSection(boolean framed, List<Integer> columns, List<TableRow> rows) implements Section {
}
