package org.yardstick.plan.web;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.template.IndicatorColumn;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.IndicatorSection;
import org.yardstick.template.Requirement;

/** Makes the table of indicators, with merged cells for the levels. */
final class IndicatorTable {

	private static final int WHOLE = 100;

	private final SheetSource source;

	private final IndicatorSection section;

	private final List<IndicatorColumn> columns;

	private final LevelSpans spans;

	private IndicatorTable(SheetSource source, IndicatorSection section) {
		this.source = source;
		this.section = section;
		this.columns = section.columns()
			.stream()
			.filter((column) -> source.use().isOnPaper() || !column.echo())
			.toList();
		this.spans = new LevelSpans(indicators());
	}

	static SheetTable of(SheetSource source, IndicatorSection section) {
		return new IndicatorTable(source, section).table();
	}

	private SheetTable table() {
		List<SheetRow> rows = new ArrayList<>();
		List<Indicator> indicators = indicators();
		for (int n = 0; n < indicators.size(); n++) {
			rows.add(row(indicators.get(n).key(), n));
		}
		return new SheetTable("indicators", this.section.newPage(), widths(), head(), rows, row("", -1));
	}

	/**
	 * A form without indicators shows one blank row, unless rows are offered to fill in.
	 */
	private List<Indicator> indicators() {
		PlanContent content = this.source.content();
		boolean blank = content.indicators().isEmpty() && this.source.use() != SheetUse.EDIT;
		return blank ? List.of(new Indicator("", null, null, null, null, null, null, null, null))
				: content.indicators();
	}

	/** Columns that stand on paper only leave their width to the names. */
	private List<Integer> widths() {
		int all = this.section.columns().stream().mapToInt(IndicatorColumn::width).sum();
		int spare = all - this.columns.stream().mapToInt(IndicatorColumn::width).sum();
		List<Integer> widths = new ArrayList<>();
		if (hasSide()) {
			widths.add(WHOLE - all);
		}
		this.columns.forEach((column) -> widths
			.add((column.field() == IndicatorField.NAME) ? column.width() + spare : column.width()));
		return widths;
	}

	private List<SheetRow> head() {
		boolean grouped = this.columns.stream().anyMatch((column) -> !column.group().isEmpty());
		int depth = grouped ? 2 : 1;
		List<SheetCell> upper = new ArrayList<>();
		List<SheetCell> lower = new ArrayList<>();
		if (hasSide()) {
			upper.add(SheetCell.text("side", "", 1, depth));
		}
		for (int n = 0; n < this.columns.size(); n++) {
			IndicatorColumn column = this.columns.get(n);
			if (column.group().isEmpty()) {
				upper.add(SheetCell.text("head", column.label(), 1, depth));
			}
			else {
				lower.add(SheetCell.text("head", column.label(), 1, 1));
				if (n == 0 || !column.group().equals(this.columns.get(n - 1).group())) {
					upper.add(SheetCell.text("head", column.group(), groupEnd(n) - n, 1));
				}
			}
		}
		return grouped ? List.of(SheetRow.of(upper), SheetRow.of(lower)) : List.of(SheetRow.of(upper));
	}

	private int groupEnd(int start) {
		int end = start + 1;
		while (end < this.columns.size() && this.columns.get(end).group().equals(this.columns.get(start).group())) {
			end++;
		}
		return end;
	}

	/**
	 * @param number the place of the row, -1 for a blank one
	 */
	private SheetRow row(String key, int number) {
		List<SheetCell> cells = new ArrayList<>();
		if (hasSide()) {
			cells.add(SheetCell.text("side", this.section.label(), 1,
					(number > 0) ? 0 : Math.max(1, indicators().size())));
		}
		this.columns.forEach((column) -> cells.add(cell(column, key, number)));
		return new SheetRow(key, true, cells);
	}

	private SheetCell cell(IndicatorColumn column, String key, int number) {
		IndicatorField field = column.field();
		String value = this.source.value("indicators[" + number + "]." + field.key());
		SheetField placed = new SheetField("indicators[#" + key + "]." + field.key(), column.label(), shape(field),
				value, column.required() == Requirement.REQUIRED, List.of(), "");
		if (!field.isLevel()) {
			return SheetCell.field(placed);
		}
		int rows = (number < 0) ? 1 : this.spans.of(field, number);
		return new SheetCell("level", null, 1, rows, List.of(SheetPiece.of(placed)), null);
	}

	private static FieldShape shape(IndicatorField field) {
		if (field.isLevel()) {
			return FieldShape.LEVEL;
		}
		return field.isTarget() ? FieldShape.TARGET : FieldShape.WORDS;
	}

	private boolean hasSide() {
		return !this.section.label().isEmpty();
	}

}
