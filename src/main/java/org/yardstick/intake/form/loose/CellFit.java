package org.yardstick.intake.form.loose;

import java.util.List;
import java.util.stream.IntStream;

import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;

/**
 * What it costs to read a cell of a row in a column: nothing if its words are what stands
 * there, much if they are not. The unit of cost is one shift of the row by a column.
 */
final class CellFit {

	static final double IMPOSSIBLE = 1000;

	private static final double NO_LEVEL = 8;

	private static final double LOST_LEVEL = 2;

	private static final int LONG_TARGET = 8;

	/** Words that stand twice in a row and are longer are its name and not its target. */
	private static final int SHORT_NAME = 4;

	private static final String LEVEL_ENDING = "指标";

	private final LooseColumns columns;

	private final List<SourceCell> cells;

	private final List<String> words;

	private final List<Boolean> figures;

	private final List<PrintedLevel> levels;

	CellFit(LooseColumns columns, LevelReader reader, List<SourceCell> cells) {
		this.columns = columns;
		this.cells = cells;
		this.words = cells.stream().map((cell) -> Wording.plain(cell.text())).toList();
		this.figures = this.words.stream().map(LooseWords::isFigure).toList();
		this.levels = this.words.stream().map(reader::read).toList();
	}

	/** What it costs to leave columns blank. */
	BlankFit blanks() {
		boolean content = IntStream.range(0, this.words.size()).anyMatch((cell) -> skip(cell) > LOST_LEVEL);
		return new BlankFit(content, this.words.stream().anyMatch(LooseWords::isPlaceholder));
	}

	double cost(int cell, LooseColumn column) {
		if (column.isSide()) {
			return side(cell);
		}
		if (column.echo()) {
			return echo(cell);
		}
		boolean figure = this.figures.get(cell);
		return switch (column.field()) {
			case CATEGORY -> category(cell);
			case DIMENSION -> dimension(cell);
			case NAME -> name(cell, figure);
			case MEDIUM_TERM_TARGET -> 0.7 + target(cell, figure);
			case ANNUAL_TARGET -> target(cell, figure);
			case REMARK -> figure ? 1.5 : 0.2;
			case DEFINITION, TARGET_BASIS -> figure ? 1 : 0;
		};
	}

	/** What it costs to leave a cell without a column. */
	double skip(int cell) {
		if (this.columns.isSideLabel(this.words.get(cell))) {
			return 0;
		}
		return this.levels.get(cell).isLevel() ? LOST_LEVEL : 6;
	}

	private double side(int cell) {
		String words = this.words.get(cell);
		if (this.columns.isSideLabel(words)) {
			return 0;
		}
		boolean first = this.cells.get(cell).column() == 0;
		return (first && this.columns.isPartOfSideLabel(words)) ? 0.5 : IMPOSSIBLE;
	}

	private double echo(int cell) {
		if (isRepeated(0, cell, cell)) {
			return 0;
		}
		return this.figures.get(cell) ? 6 : 3.5;
	}

	private double category(int cell) {
		PrintedLevel level = this.levels.get(cell);
		if (level.category() != null) {
			return level.whole() ? 0 : 0.5;
		}
		return (level.dimension() != null) ? 3.5 : strange(cell);
	}

	private double dimension(int cell) {
		PrintedLevel level = this.levels.get(cell);
		String words = this.words.get(cell);
		if (level.dimension() != null) {
			boolean rather = level.category() != null && LevelReader.isOwnName(level.category(), words)
					&& !LevelReader.isOwnName(level.dimension(), words);
			return (rather ? 1.5 : 0) + (level.whole() ? 0 : 0.5);
		}
		if (level.category() != null) {
			return 3.5;
		}
		return strange(cell);
	}

	/** Words that call themselves a level may be one that the template does not know. */
	private double strange(int cell) {
		return this.words.get(cell).endsWith(LEVEL_ENDING) ? 2.5 : NO_LEVEL;
	}

	private double name(int cell, boolean figure) {
		boolean echoed = !this.columns.hasEcho() || isRepeated(cell + 1, this.cells.size(), cell);
		double level = 0;
		if (this.levels.get(cell).isLevel()) {
			level = this.words.get(cell).endsWith(LEVEL_ENDING) ? 4 : 1;
		}
		return level + (figure ? 3 : 0) + (echoed ? 0 : 1);
	}

	private double target(int cell, boolean figure) {
		if (figure) {
			return 0;
		}
		if (this.levels.get(cell).isLevel()) {
			return 5;
		}
		String words = this.words.get(cell);
		boolean name = words.length() > SHORT_NAME && isRepeated(cell + 1, this.cells.size(), cell);
		return (name ? 3 : 0) + ((words.length() > LONG_TARGET) ? 0.8 : 0.2);
	}

	private boolean isRepeated(int from, int to, int cell) {
		return this.words.subList(from, to).contains(this.words.get(cell));
	}

}
