package org.yardstick.intake.form.loose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.IndicatorField;

/**
 * The words for the levels of every row: as they are printed in the rows that belong
 * together, else anywhere in the table, else as the template prints them.
 */
final class LevelTexts {

	private final List<LooseRow> rows;

	private final int[] path;

	private final LevelStates states;

	private final LevelReader reader;

	private final String[] categories;

	private final String[] dimensions;

	LevelTexts(List<LooseRow> rows, int[] path, LevelStates states, LevelReader reader) {
		this.rows = rows;
		this.path = path;
		this.states = states;
		this.reader = reader;
		this.categories = texts(IndicatorField.CATEGORY, this::beginsCategory);
		this.dimensions = texts(IndicatorField.DIMENSION, this::beginsDimension);
		keepStrange(IndicatorField.CATEGORY, this.categories, this::beginsCategory);
		keepStrange(IndicatorField.DIMENSION, this.dimensions, this::beginsDimension);
	}

	String category(int row) {
		return this.categories[row];
	}

	String dimension(int row) {
		return this.dimensions[row];
	}

	/** Whether a row is the first of those of its category. */
	boolean beginsCategory(int row) {
		return row == 0 || !this.states.areTogether(this.path[row - 1], this.path[row]);
	}

	/** Whether a row is the first of those of its dimension. */
	boolean beginsDimension(int row) {
		return row == 0 || this.path[row - 1] != this.path[row];
	}

	/** Whether the printed level of a row says what the row was found to be. */
	boolean agrees(int row, IndicatorField field) {
		PrintedLevel printed = this.reader.read(this.rows.get(row).text(field));
		return level(printed, field) == level(this.path[row], field) && printed.whole();
	}

	private String[] texts(IndicatorField field, IntPredicate begins) {
		Map<Object, String> anywhere = anywhere(field);
		String[] texts = new String[this.path.length];
		int from = 0;
		for (int row = 1; row <= texts.length; row++) {
			if (row == texts.length || begins.test(row)) {
				String text = within(from, row, field);
				for (int at = from; at < row; at++) {
					texts[at] = (text != null) ? text
							: anywhere.getOrDefault(level(this.path[at], field), ownName(this.path[at], field));
				}
				from = row;
			}
		}
		return texts;
	}

	private String within(int from, int to, IndicatorField field) {
		for (int row = from; row < to; row++) {
			if (agrees(row, field)) {
				return Wording.plain(this.rows.get(row).text(field));
			}
		}
		return null;
	}

	private Map<Object, String> anywhere(IndicatorField field) {
		Map<Object, String> found = new HashMap<>();
		this.rows.stream().filter((row) -> row.has(field)).forEach((row) -> note(row.cell(field), field, found));
		this.rows.stream().flatMap((row) -> row.surplus().stream()).forEach((cell) -> note(cell, field, found));
		return found;
	}

	private void note(SourceCell cell, IndicatorField field, Map<Object, String> found) {
		PrintedLevel printed = this.reader.read(cell.text());
		if (printed.whole() && level(printed, field) != null) {
			found.putIfAbsent(level(printed, field), Wording.plain(cell.text()));
		}
	}

	/** What is printed as a level and is none that the template knows is kept. */
	private void keepStrange(IndicatorField field, String[] texts, IntPredicate begins) {
		String strange = null;
		for (int row = 0; row < texts.length; row++) {
			if (this.rows.get(row).has(field)) {
				String words = this.rows.get(row).text(field);
				strange = (level(this.reader.read(words), field) == null) ? words : null;
			}
			else if (begins.test(row)) {
				strange = null;
			}
			texts[row] = (strange != null) ? strange : texts[row];
		}
	}

	private static Object level(PrintedLevel printed, IndicatorField field) {
		return (field == IndicatorField.CATEGORY) ? printed.category() : printed.dimension();
	}

	private Object level(int state, IndicatorField field) {
		return (field == IndicatorField.CATEGORY) ? this.states.category(state) : this.states.dimension(state);
	}

	private String ownName(int state, IndicatorField field) {
		return (field == IndicatorField.CATEGORY) ? this.states.category(state).name()
				: this.states.dimension(state).name();
	}

}
