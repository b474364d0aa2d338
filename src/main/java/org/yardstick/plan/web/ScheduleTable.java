package org.yardstick.plan.web;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.plan.ScheduledActivity;
import org.yardstick.template.Requirement;
import org.yardstick.template.ScheduleColumn;
import org.yardstick.template.ScheduleField;
import org.yardstick.template.ScheduleSection;

/** Makes the table of the implementation schedule. */
final class ScheduleTable {

	private static final int WHOLE = 100;

	private final SheetSource source;

	private final ScheduleSection section;

	private ScheduleTable(SheetSource source, ScheduleSection section) {
		this.source = source;
		this.section = section;
	}

	static SheetTable of(SheetSource source, ScheduleSection section) {
		return new ScheduleTable(source, section).table();
	}

	private SheetTable table() {
		List<ScheduledActivity> activities = this.source.content().schedule();
		List<SheetRow> rows = new ArrayList<>();
		for (int n = 0; n < activities.size(); n++) {
			rows.add(row(activities.get(n).key(), n));
		}
		if (rows.isEmpty() && this.source.use() != SheetUse.EDIT) {
			rows.add(row("", -1));
		}
		List<Integer> widths = new ArrayList<>(this.section.columns().stream().map(ScheduleColumn::width).toList());
		widths.add(0, WHOLE - widths.stream().mapToInt(Integer::intValue).sum());
		List<SheetCell> head = new ArrayList<>();
		head.add(SheetCell.text("label", this.section.label(), 1, rows.size() + 1));
		this.section.columns().forEach((column) -> head.add(SheetCell.text("label", column.label(), 1, 1)));
		rows.add(0, SheetRow.of(head));
		return new SheetTable("schedule", false, widths, List.of(), rows, row("", -1));
	}

	/**
	 * @param number the place of the row, -1 for a blank one
	 */
	private SheetRow row(String key, int number) {
		List<SheetCell> cells = this.section.columns().stream().map((column) -> {
			String place = "schedule[" + number + "]." + column.field().key();
			SheetField field = new SheetField("schedule[#" + key + "]." + column.field().key(), column.label(),
					shape(column.field()), this.source.value(place), this.section.required() == Requirement.REQUIRED,
					List.of(), "");
			return SheetCell.field(field);
		}).toList();
		return new SheetRow(key, true, cells);
	}

	/** An activity is named in a line or two, however long it may be. */
	private static FieldShape shape(ScheduleField field) {
		return (field == ScheduleField.ACTIVITY) ? FieldShape.WORDS : FieldShape.of(field.kind());
	}

}
