package org.yardstick.intake.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yardstick.intake.form.words.FormWords;
import org.yardstick.intake.form.words.LabelWordings;
import org.yardstick.intake.form.words.SumLine;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.form.words.Written;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.FormLayout;
import org.yardstick.template.ScheduleColumn;
import org.yardstick.template.ScheduleField;
import org.yardstick.template.ScheduleSection;

/**
 * Places the implementation schedule: a line with the heads of its columns, below it the
 * activities, up to the first line that begins with another label of the form.
 */
final class SchedulePlacement {

	private static final Pattern DAY = Pattern.compile("\\d{4}[-./年]\\d{1,2}(?:[-./月]\\d{1,2})?日?");

	private static final Pattern AMOUNT = Pattern.compile("-?[\\d,]+(?:\\.\\d+)?(?:万元|亿元|元|万)?");

	private final ScheduleSection section;

	private final Map<ScheduleColumn, Set<String>> wordings;

	private final Set<String> labels;

	private final FormWords words;

	private ColumnHeads<ScheduleColumn> heads;

	private boolean open;

	/** The activities found so far. */
	private int rows;

	/** What the side label lacked at the end of a page. */
	private String cutOff = "";

	SchedulePlacement(FormLayout layout, FormWords words) {
		this.section = layout.schedule().orElse(null);
		this.words = words;
		this.labels = (this.section != null) ? LabelWordings.of(this.section.label(), this.section.aliases())
				: Set.of();
		this.wordings = (this.section != null) ? this.section.columns()
			.stream()
			.collect(Collectors.toMap(Function.identity(),
					(column) -> LabelWordings.of(column.label(), column.aliases())))
				: Map.of();
	}

	/** Takes the line if it is the head of the schedule. */
	boolean takeHead(SourceLine line) {
		if (this.section == null) {
			return false;
		}
		ColumnHeads<ScheduleColumn> found = ColumnHeads.of(line, this.section.columns(), this.wordings);
		if (found.known() < 2) {
			return false;
		}
		if (this.heads == null) {
			this.heads = found;
		}
		this.open = true;
		found.heads()
			.stream()
			.filter((head) -> head.column() == null && !isLabel(head.cell()))
			.forEach((head) -> this.words.unplaced(Written.of(head.cell())));
		return true;
	}

	/** Whether the lines that come next are its rows. */
	boolean isOpen() {
		return this.open;
	}

	void end() {
		this.open = false;
	}

	/** Takes a line below the head. */
	void takeRow(SourceLine line) {
		List<SourceCell> cells = line.filled()
			.stream()
			.filter((cell) -> !isLabel(cell) && !Wording.plain(cell.text()).equals(this.cutOff))
			.toList();
		if (cells.isEmpty()) {
			return;
		}
		if (SumLine.is(cells.get(0))) {
			cells.forEach((cell) -> this.words.unplaced(Written.of(cell)));
			return;
		}
		boolean goesOn = this.rows > 0 && line.kind() == SourceLine.Kind.LOOSE && cells.size() == 1
				&& field(line, cells.get(0)) == ScheduleField.ACTIVITY;
		this.rows += goesOn ? 0 : 1;
		for (SourceCell cell : cells) {
			ScheduleField field = field(line, cell);
			String path = (field != null) ? "schedule[" + (this.rows - 1) + "]." + field.key() : null;
			if (path == null || (this.words.has(path) && !goesOn)) {
				this.words.unplaced(Written.of(cell));
			}
			else {
				this.words.append(path, Written.of(cell));
			}
		}
	}

	private ScheduleField field(SourceLine line, SourceCell cell) {
		if (line.kind() == SourceLine.Kind.ALIGNED) {
			ColumnHeads.Head<ScheduleColumn> head = this.heads.over(cell);
			return (head != null && head.column() != null) ? head.column().field() : null;
		}
		String plain = Wording.plain(cell.text());
		if (DAY.matcher(plain).matches()) {
			return ScheduleField.START_DATE;
		}
		return AMOUNT.matcher(plain).matches() ? ScheduleField.AMOUNT : ScheduleField.ACTIVITY;
	}

	/** The side label, whole or cut off at the end of a page. */
	private boolean isLabel(SourceCell cell) {
		String words = Wording.label(cell.text());
		for (String label : this.labels) {
			if (label.startsWith(words) && words.length() * 2 > label.length()) {
				this.cutOff = label.substring(words.length());
				return true;
			}
		}
		return false;
	}

}
