package org.yardstick.template;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A cell to be filled in: one field, or several with text between.
 *
 * @param text the fields and what stands between
 * @param also fields that have the same value as the one of the cell and no cell of their
 * own: a form with one amount means it as the total and as that of the year
 * @param required what a blank field means
 * @param options values offered for choice; others may be typed
 * @param digits how many digits the codes in it have, leading zeros counted; 0 where that
 * is not known
 * @param paragraphs how a list of paragraphs is printed
 */
public record ValueCell(FormText text, List<FormField> also, Requirement required, List<String> options, int digits,
		ParagraphStyle paragraphs, int cols, int rows) implements Cell {

	/** All fields that the cell fills: those printed in it and those that follow it. */
	public Stream<FormField> filled() {
		return Stream.concat(this.text.fields().stream(), this.also.stream());
	}

	/**
	 * What stands in the cell on paper: nothing at all while its fields are blank, not
	 * the words between them.
	 * @param fiscalYear the year of the form
	 * @param values the printed value of a field, never null
	 */
	public String print(int fiscalYear, Function<FormField, String> values) {
		boolean blank = this.text.fields().stream().allMatch((field) -> values.apply(field).isBlank());
		return blank ? "" : this.text.fill(fiscalYear, values);
	}

}
