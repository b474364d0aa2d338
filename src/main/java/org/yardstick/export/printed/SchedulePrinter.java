package org.yardstick.export.printed;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.export.printed.PrintedCell.Role;
import org.yardstick.template.ScheduleColumn;
import org.yardstick.template.ScheduleSection;

/** Places the implementation schedule; without an activity it has one blank row. */
final class SchedulePrinter {

	private static final int WHOLE = 100;

	private SchedulePrinter() {
	}

	static PrintedTable print(PrintedWords words, ScheduleSection section) {
		List<ScheduleColumn> columns = section.columns();
		int rows = Math.max(1, words.content().schedule().size());
		List<Integer> widths = new ArrayList<>(columns.stream().map(ScheduleColumn::width).toList());
		widths.add(0, WHOLE - widths.stream().mapToInt(Integer::intValue).sum());
		List<PrintedCell> cells = new ArrayList<>();
		cells.add(new PrintedCell(Role.LABEL, section.label(), 0, 0, rows + 1, 1));
		for (int c = 0; c < columns.size(); c++) {
			ScheduleColumn column = columns.get(c);
			cells.add(PrintedCell.single(Role.LABEL, column.label(), 0, c + 1));
			for (int n = 0; n < rows; n++) {
				String path = "schedule[" + n + "]." + column.field().key();
				cells.add(PrintedCell.single(role(column), words.value(path), n + 1, c + 1).of(path));
			}
		}
		return PrintedTable.of(widths, cells);
	}

	private static Role role(ScheduleColumn column) {
		return switch (column.field()) {
			case ACTIVITY -> Role.WORDS;
			case START_DATE -> Role.SHORT;
			case AMOUNT -> Role.AMOUNT;
		};
	}

}
