package org.yardstick.intake.form.loose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.IndicatorField;

/** Puts together what a page break divided, and leaves out what a conversion doubled. */
final class RowMending {

	/** What goes on with a name in the next row is shorter than a name. */
	private static final int LONGEST_REST = 4;

	/** So much in common with the name beside it makes a level a misprint of it. */
	private static final int SHORTEST_ECHO = 3;

	private final LevelReader reader;

	private final LooseReport report;

	private final List<LooseRow> mended = new ArrayList<>();

	RowMending(LevelReader reader, LooseReport report) {
		this.reader = reader;
		this.report = report;
	}

	List<LooseRow> mend(List<LooseRow> rows) {
		for (LooseRow row : rows) {
			leaveMisprint(row);
			LooseRow before = this.mended.isEmpty() ? null : this.mended.get(this.mended.size() - 1);
			if (before != null && isRepetition(before, row)) {
				repeat(before, row);
				continue;
			}
			if (before != null) {
				completeLevel(before, row, IndicatorField.CATEGORY);
				completeLevel(before, row, IndicatorField.DIMENSION);
			}
			if (before != null && goesOn(before, row)) {
				this.report.doubt(this.mended.size() - 1, row.where() + "：这一行不完整，已并入上一行");
				row.cells().forEach((field, cell) -> complete(before, field, cell));
				before.surplus().addAll(row.surplus());
			}
			else if (row.cells().isEmpty()) {
				row.surplus().forEach(this.report::unplaced);
			}
			else {
				this.mended.add(row);
			}
		}
		return this.mended;
	}

	private void leaveMisprint(LooseRow row) {
		String level = row.text(IndicatorField.DIMENSION);
		String name = row.text(IndicatorField.NAME);
		if (level.length() > SHORTEST_ECHO && !this.reader.read(level).isLevel() && name.length() > SHORTEST_ECHO
				&& name.startsWith(level.substring(0, SHORTEST_ECHO))) {
			row.surplus().add(row.cell(IndicatorField.DIMENSION));
			row.remove(IndicatorField.DIMENSION);
		}
	}

	/** An author who repeats an indicator does not repeat its level. */
	private static boolean isRepetition(LooseRow before, LooseRow row) {
		Map<IndicatorField, SourceCell> cells = row.cells();
		boolean same = cells.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().isLevel())
			.allMatch((entry) -> LooseWords.same(entry.getValue().text(), before.text(entry.getKey())));
		boolean sameDimension = row.has(IndicatorField.DIMENSION)
				&& LooseWords.same(before.text(IndicatorField.DIMENSION), row.text(IndicatorField.DIMENSION));
		boolean told = !LooseWords.isPlaceholder(row.text(IndicatorField.NAME))
				&& row.cells().keySet().stream().anyMatch(IndicatorField::isTarget);
		return same && sameDimension && told;
	}

	/** The later row has the level cells of what follows. */
	private void repeat(LooseRow before, LooseRow row) {
		this.report.doubt(this.mended.size() - 1, row.where() + "：与上一行重复，只留一行");
		row.surplus().addAll(before.surplus());
		before.cells().forEach((field, cell) -> {
			if (!row.has(field)) {
				row.put(field, cell);
			}
			else if (!LooseWords.same(row.text(field), cell.text())) {
				row.surplus().add(cell);
			}
		});
		this.mended.set(this.mended.size() - 1, row);
	}

	/** A name of a level that begins in one row and ends in the next. */
	private void completeLevel(LooseRow before, LooseRow row, IndicatorField field) {
		if (before.has(field) && row.has(field) && !this.reader.read(row.text(field)).isLevel()
				&& !this.reader.read(before.text(field)).whole()
				&& this.reader.read(before.text(field) + row.text(field)).whole()) {
			complete(before, field, row.cell(field));
			row.remove(field);
		}
	}

	private static boolean goesOn(LooseRow before, LooseRow row) {
		if (row.hasLevel() || row.cells().isEmpty()) {
			return false;
		}
		String rest = row.text(IndicatorField.NAME);
		boolean noTarget = row.cells().keySet().stream().noneMatch(IndicatorField::isTarget);
		boolean restOfName = noTarget && rest.length() <= LONGEST_REST && !LooseWords.isPlaceholder(rest)
				&& before.text(IndicatorField.NAME).length() > LONGEST_REST && before.has(IndicatorField.ANNUAL_TARGET);
		return !row.has(IndicatorField.NAME) || restOfName;
	}

	private static void complete(LooseRow before, IndicatorField field, SourceCell cell) {
		if (!before.has(field)) {
			before.put(field, cell);
			return;
		}
		SourceCell begun = before.cell(field);
		before.put(field, new SourceCell(begun.where(), begun.column(), begun.columns(), begun.rows(),
				LooseWords.joined(begun.text(), cell.text())));
	}

}
