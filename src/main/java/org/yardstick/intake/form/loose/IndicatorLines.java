package org.yardstick.intake.form.loose;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.form.words.SumLine;
import org.yardstick.intake.source.SourceRow;

/**
 * Tells the rows of an indicator table from what stands between and below them: words of
 * a page, and other tables.
 */
final class IndicatorLines {

	private final LooseColumns columns;

	private final LevelReader reader;

	private final List<SourceRow> rows = new ArrayList<>();

	private final List<SourceRow> others = new ArrayList<>();

	IndicatorLines(LooseColumns columns, LevelReader reader) {
		this.columns = columns;
		this.reader = reader;
	}

	/**
	 * Takes rows. One with a single cell is no row of a table but words; one that adds up
	 * is no indicator.
	 */
	void sort(List<SourceRow> lines) {
		List<SourceRow> part = new ArrayList<>();
		for (SourceRow line : lines) {
			if (line.cells().size() == 1) {
				end(part);
				this.others.add(line);
			}
			else if (line.cells().stream().filter((cell) -> !cell.isBlank()).limit(1).anyMatch(SumLine::is)) {
				this.others.add(line);
			}
			else {
				part.add(line);
			}
		}
		end(part);
	}

	/** The rows with indicators, without heads and blank ones. */
	List<SourceRow> rows() {
		return this.rows;
	}

	/** The lines that belong to no indicator. */
	List<SourceRow> others() {
		return this.others;
	}

	/** The table goes on in a part that has levels or heads, or is as wide as before. */
	private void end(List<SourceRow> part) {
		boolean goesOn = this.rows.isEmpty() || part.stream().anyMatch(this::isOfIndicators)
				|| part.stream().allMatch((row) -> row.cells().size() == width());
		if (goesOn) {
			part.stream().filter((row) -> !this.columns.isHead(row)).forEach(this.rows::add);
		}
		else {
			this.others.addAll(part);
		}
		part.clear();
	}

	private boolean isOfIndicators(SourceRow row) {
		return row.cells()
			.stream()
			.anyMatch((cell) -> this.reader.read(cell.text()).whole() || this.columns.isSideLabel(cell.text()));
	}

	private int width() {
		return this.rows.get(this.rows.size() - 1).cells().size();
	}

}
