package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yardstick.intake.Doubt;
import org.yardstick.intake.UnplacedText;
import org.yardstick.intake.form.ColumnHeads.Head;
import org.yardstick.intake.form.words.Excerpt;
import org.yardstick.intake.form.words.IndicatorRows;
import org.yardstick.intake.form.words.SumLine;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.plan.Indicator;
import org.yardstick.template.IndicatorColumn;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.Taxonomy;

/**
 * Reads the indicators of a table whose columns can be trusted: each cell belongs to the
 * head above it, levels reach as far down as their merged cells.
 */
final class IndicatorPlacement {

	private final IndicatorHead head;

	private final ColumnHeads<IndicatorColumn> heads;

	private final LevelsAbove levels;

	private final List<Indicator> indicators = new ArrayList<>();

	private final List<UnplacedText> unplaced = new ArrayList<>();

	private final List<Doubt> doubts = new ArrayList<>();

	private final Map<String, String> places = new LinkedHashMap<>();

	private IndicatorPlacement(IndicatorHead head, ColumnHeads<IndicatorColumn> heads, Taxonomy taxonomy) {
		this.head = head;
		this.heads = heads;
		this.levels = new LevelsAbove(taxonomy);
	}

	/**
	 * @param heads of the table
	 * @param lines below them, those of other tables and paragraphs between too
	 */
	static IndicatorRows read(IndicatorHead head, ColumnHeads<IndicatorColumn> heads, Taxonomy taxonomy,
			List<SourceLine> lines) {
		IndicatorPlacement placement = new IndicatorPlacement(head, heads, taxonomy);
		ColumnHeads<IndicatorColumn> current = heads;
		for (SourceLine line : lines) {
			ColumnHeads<IndicatorColumn> repeated = head.in(line);
			current = (repeated != null) ? repeated : current;
			if (repeated != null) {
				head.strange(repeated).forEach(placement::leave);
			}
			else if (!head.isGroupLine(line)) {
				placement.read(line, current);
			}
		}
		return new IndicatorRows(placement.indicators, placement.unplaced, placement.doubts, placement.places);
	}

	private void read(SourceLine line, ColumnHeads<IndicatorColumn> current) {
		List<SourceCell> own = line.filled().stream().filter((cell) -> !this.head.isSideLabel(cell.text())).toList();
		if (own.isEmpty()) {
			return;
		}
		if (line.isParagraph() || own.stream().anyMatch(current::isAcross) || SumLine.is(own.get(0))) {
			own.forEach(this::leave);
			return;
		}
		Map<IndicatorField, SourceCell> row = new EnumMap<>(IndicatorField.class);
		SourceCell echo = null;
		for (SourceCell cell : own) {
			Head<IndicatorColumn> over = current.over(cell);
			IndicatorColumn column = (over != null) ? over.column() : null;
			if (column != null && column.echo() && echo == null) {
				echo = cell;
			}
			else if (column == null || column.echo() || row.putIfAbsent(column.field(), cell) != null) {
				leave(cell);
			}
		}
		takeEcho(row, echo);
		covering(line, current, row);
		add(row);
	}

	/** A cell that reaches down from above says in each row what it says in the first. */
	private void covering(SourceLine line, ColumnHeads<IndicatorColumn> current, Map<IndicatorField, SourceCell> row) {
		for (SourceCell cell : line.covering()) {
			Head<IndicatorColumn> over = current.over(cell);
			if (over != null && over.column() != null && !cell.isBlank() && !current.isAcross(cell)
					&& !this.head.isSideLabel(cell.text())) {
				row.putIfAbsent(over.column().field(), cell);
			}
		}
	}

	private void takeEcho(Map<IndicatorField, SourceCell> row, SourceCell echo) {
		SourceCell name = row.get(IndicatorField.NAME);
		if (echo == null || (name != null && Wording.plain(name.text()).equals(Wording.plain(echo.text())))) {
			return;
		}
		if (name == null) {
			row.put(IndicatorField.NAME, echo);
		}
		else {
			leave(echo);
			doubt("name", "中长期与年度的指标名称不同，按前一个读入，“" + Excerpt.of(echo.text()) + "”未放入");
		}
	}

	private void add(Map<IndicatorField, SourceCell> row) {
		String category = text(row, IndicatorField.CATEGORY);
		String dimension = text(row, IndicatorField.DIMENSION);
		LevelsAbove.Levels found = this.levels.complete(category, dimension);
		if (found.isGuessed()) {
			doubt("category",
					"一、二级指标有空格，按上一行读作“" + Stream.of(found.category(), found.dimension())
						.filter((level) -> level != null)
						.reduce((above, below) -> above + " / " + below)
						.orElse("") + "”");
		}
		row.forEach((field, cell) -> this.places.put("indicators[" + this.indicators.size() + "]." + field.key(),
				cell.where()));
		this.indicators.add(IndicatorRows.indicator(found.category(), found.dimension(), (field) -> text(row, field)));
	}

	private void doubt(String field, String sentence) {
		this.doubts.add(new Doubt("indicators[" + this.indicators.size() + "]." + field, sentence));
	}

	private void leave(SourceCell cell) {
		this.unplaced.add(new UnplacedText(cell.where(), cell.text()));
	}

	private static String text(Map<IndicatorField, SourceCell> row, IndicatorField field) {
		SourceCell cell = row.get(field);
		return (cell != null) ? cell.text().strip() : null;
	}

}
