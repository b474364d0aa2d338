package org.yardstick.export.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.yardstick.export.printed.PrintedCell.Role;
import org.yardstick.export.printed.Runs.Run;
import org.yardstick.plan.Indicator;
import org.yardstick.template.IndicatorColumn;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.IndicatorSection;

/**
 * Places the table of indicators, neighbouring rows of one level under one cell; without
 * an indicator it has one blank row.
 */
final class IndicatorPrinter {

	private static final int WHOLE = 100;

	private final PrintedWords words;

	private final IndicatorSection section;

	private final int rows;

	private final int headRows;

	/** Columns before the first of the section: the one of the side label or none. */
	private final int offset;

	private final List<PrintedCell> cells = new ArrayList<>();

	IndicatorPrinter(PrintedWords words, IndicatorSection section) {
		this.words = words;
		this.section = section;
		this.rows = Math.max(1, words.content().indicators().size());
		this.headRows = section.columns().stream().allMatch((column) -> column.group().isEmpty()) ? 1 : 2;
		this.offset = section.label().isEmpty() ? 0 : 1;
	}

	PrintedTable print() {
		List<Integer> widths = new ArrayList<>(this.section.columns().stream().map(IndicatorColumn::width).toList());
		if (this.offset > 0) {
			widths.add(0, WHOLE - widths.stream().mapToInt(Integer::intValue).sum());
			this.cells.add(new PrintedCell(Role.HEAD, "", 0, 0, this.headRows, 1));
			this.cells.add(new PrintedCell(Role.LABEL, this.section.label(), this.headRows, 0, this.rows, 1));
		}
		placeHead();
		placeRows();
		return new PrintedTable(true, this.section.newPage(), widths, this.headRows, List.copyOf(this.cells));
	}

	private void placeHead() {
		List<IndicatorColumn> columns = this.section.columns();
		for (int c = 0; c < columns.size(); c++) {
			IndicatorColumn column = columns.get(c);
			if (column.group().isEmpty()) {
				this.cells.add(new PrintedCell(Role.HEAD, column.label(), 0, this.offset + c, this.headRows, 1));
			}
			else {
				this.cells.add(PrintedCell.single(Role.HEAD, column.label(), 1, this.offset + c));
				if (c == 0 || !column.group().equals(columns.get(c - 1).group())) {
					this.cells.add(new PrintedCell(Role.HEAD, column.group(), 0, this.offset + c, 1, groupEnd(c) - c));
				}
			}
		}
	}

	private int groupEnd(int start) {
		List<IndicatorColumn> columns = this.section.columns();
		int end = start + 1;
		while (end < columns.size() && columns.get(end).group().equals(columns.get(start).group())) {
			end++;
		}
		return end;
	}

	private void placeRows() {
		Map<IndicatorField, List<Run>> levels = levels();
		List<Run> single = IntStream.range(0, this.rows).mapToObj((n) -> new Run(n, n)).toList();
		for (int c = 0; c < this.section.columns().size(); c++) {
			IndicatorField field = this.section.columns().get(c).field();
			Role role = (field.isLevel() || field.isTarget()) ? Role.SHORT : Role.WORDS;
			for (Run run : levels.getOrDefault(field, single)) {
				String path = "indicators[" + run.first() + "]." + field.key();
				this.cells.add(new PrintedCell(role, this.words.value(path), this.headRows + run.first(),
						this.offset + c, run.length(), 1)
					.of(path));
			}
		}
	}

	private Map<IndicatorField, List<Run>> levels() {
		List<Indicator> indicators = this.words.content().indicators();
		if (indicators.isEmpty()) {
			return Map.of();
		}
		List<Run> categories = Runs.of(indicators.stream().map(Indicator::category).toList());
		return Map.of(IndicatorField.CATEGORY, categories, IndicatorField.DIMENSION,
				Runs.within(categories, indicators.stream().map(Indicator::dimension).toList()));
	}

}
