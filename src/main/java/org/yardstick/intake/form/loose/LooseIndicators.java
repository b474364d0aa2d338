package org.yardstick.intake.form.loose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yardstick.intake.form.words.IndicatorRows;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.plan.Indicator;
import org.yardstick.template.IndicatorSection;
import org.yardstick.template.Taxonomy;

/**
 * Reads the rows of an indicator table whose cells are not where they were: a conversion
 * lost merged cells and blank ones, so that rows are shifted and levels stand beside
 * other rows than their own. First every row for itself gets its cells into columns, then
 * the table as a whole its levels.
 */
public final class LooseIndicators {

	/** No printed table has rows of more cells. */
	private static final int MOST_CELLS = 24;

	/** So many rows are named one by one. */
	private static final int FEW = 3;

	private final LooseColumns columns;

	private final LevelReader reader;

	private final LevelStates states;

	private final LooseReport report = new LooseReport();

	private LooseIndicators(LooseColumns columns, Taxonomy taxonomy) {
		this.columns = columns;
		this.reader = new LevelReader(taxonomy);
		this.states = new LevelStates(taxonomy);
	}

	/**
	 * Reads rows. Never fails; what cannot be placed is unplaced.
	 * @param section the columns as the template prints them
	 * @param taxonomy the levels that its tables print
	 * @param rows of an unaligned table, its head rows among them or not
	 */
	public static IndicatorRows read(IndicatorSection section, Taxonomy taxonomy, List<SourceRow> rows) {
		LooseColumns columns = new LooseColumns(section, rows);
		return new LooseIndicators(columns, taxonomy).read(rows);
	}

	private IndicatorRows read(List<SourceRow> rows) {
		IndicatorLines lines = new IndicatorLines(this.columns, this.reader);
		lines.sort(rows);
		lines.others()
			.forEach((row) -> row.cells().stream().filter((cell) -> !cell.isBlank()).forEach(this.report::unplaced));
		List<LooseRow> aligned = lines.rows().stream().map(this::align).toList();
		List<LooseRow> mended = new RowMending(this.reader, this.report).mend(aligned);
		List<RowLevels> levels = mended.stream().map((row) -> RowLevels.of(row, this.reader, this.states)).toList();
		int[] path = new LevelPath(levels, this.states).find();
		LevelTexts texts = new LevelTexts(mended, path, this.states, this.reader);
		new LevelRemarks(mended, texts, this.report).write();
		remarkShifts(mended);
		List<Indicator> indicators = new ArrayList<>();
		for (int row = 0; row < mended.size(); row++) {
			indicators
				.add(IndicatorRows.indicator(texts.category(row), texts.dimension(row), mended.get(row)::textOrNull));
		}
		return new IndicatorRows(indicators, this.report.unplaced(), this.report.doubts(), places(mended));
	}

	/** Levels are not among them: they reach over rows and may have moved. */
	private static Map<String, String> places(List<LooseRow> rows) {
		Map<String, String> places = new LinkedHashMap<>();
		for (int row = 0; row < rows.size(); row++) {
			String path = "indicators[" + row + "].";
			rows.get(row).cells().forEach((field, cell) -> {
				if (!field.isLevel()) {
					places.put(path + field.key(), cell.where());
				}
			});
		}
		return places;
	}

	private LooseRow align(SourceRow row) {
		List<SourceCell> cells = row.cells().stream().filter((cell) -> !cell.isBlank()).toList();
		cells.stream().skip(MOST_CELLS).forEach(this.report::unplaced);
		List<SourceCell> first = cells.subList(0, Math.min(cells.size(), MOST_CELLS));
		return new RowAlignment(first, this.columns, this.reader).align(line(row));
	}

	private static String line(SourceRow row) {
		return row.cells().isEmpty() ? "" : row.cells().get(0).where().replaceFirst("\\s*第\\d+格$", "");
	}

	private void remarkShifts(List<LooseRow> rows) {
		List<String> shifted = rows.stream().filter(LooseRow::isShifted).map(LooseRow::where).toList();
		if (!shifted.isEmpty()) {
			String where = (shifted.size() <= FEW) ? String.join("、", shifted)
					: shifted.get(0) + "等" + shifted.size() + "行";
			this.report.doubt(where + "：格子错位，已按内容归列");
		}
	}

}
