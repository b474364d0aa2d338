package org.yardstick.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.template.Cell;
import org.yardstick.template.FormField;
import org.yardstick.template.LabelCell;
import org.yardstick.template.TableRow;
import org.yardstick.template.TableSection;
import org.yardstick.template.ValueCell;

/**
 * Rows that a layout does not print because a sentence of the form says the same, as
 * amounts within the words about their use. Where no sentence does, the row is printed:
 * paper must not know less than the form.
 */
public final class UnprintedRows {

	private static final String BETWEEN = "(?:\\(?(?:万元|元)\\)?)?[:为是]?";

	private final TableSection section;

	private final Function<FormField, String> values;

	private final String sentences;

	private UnprintedRows(TableSection section, Function<FormField, String> values) {
		this.section = section;
		this.values = values;
		this.sentences = this.section.rows()
			.stream()
			.filter(TableRow::printed)
			.flatMap((row) -> row.cells().stream())
			.filter(ValueCell.class::isInstance)
			.map((cell) -> words((ValueCell) cell))
			.collect(Collectors.joining("\n"));
	}

	/**
	 * Whether a row stands on paper.
	 * @param values the printed value of a field, never null
	 */
	public static boolean prints(TableSection section, TableRow row, Function<FormField, String> values) {
		return row.printed() || !new UnprintedRows(section, values).isSaid(row);
	}

	private boolean isSaid(TableRow row) {
		List<String> labels = new ArrayList<>();
		for (Cell cell : row.cells()) {
			if (cell instanceof LabelCell label) {
				labels = labels(label);
			}
			else if (!isSaid(labels, words((ValueCell) cell))) {
				return false;
			}
		}
		return true;
	}

	/** A blank cell is said by a sentence that names no number for it. */
	private boolean isSaid(List<String> labels, String words) {
		String number = words.isEmpty() ? "-?\\d" : Pattern.quote(words) + "(?![\\d.])";
		boolean named = labels.stream()
			.anyMatch(
					(label) -> Pattern.compile(Pattern.quote(label) + BETWEEN + number).matcher(this.sentences).find());
		return words.isEmpty() != named;
	}

	private static List<String> labels(LabelCell label) {
		return Stream.concat(Stream.of(label.text().fill(0, (field) -> "")), label.aliases().stream())
			.map((words) -> plain(words).replaceAll(":+$", ""))
			.toList();
	}

	private String words(ValueCell cell) {
		return plain(cell.print(0, this.values));
	}

	private static String plain(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
