package org.yardstick.template;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Text of a form with fields in it: {@code "{header.startDate} 至 {header.endDate}"}.
 *
 * @param parts in order; empty for no text at all
 */
public record FormText(List<Part> parts) {

	/** A piece of a pattern: either fixed text, the year, or a field. */
	public sealed interface Part permits Text, Year, Field {

	}

	/** Fixed text. */
	public record Text(String text) implements Part {
	}

	/** The fiscal year of the form. */
	public record Year() implements Part {
	}

	/** A field of the form. */
	public record Field(FormField field) implements Part {
	}

	static FormText of(FormField field) {
		return new FormText(List.of(new Field(field)));
	}

	public boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/** The fields in it, in order. */
	public List<FormField> fields() {
		return this.parts.stream().filter(Field.class::isInstance).map((part) -> ((Field) part).field()).toList();
	}

	/**
	 * The text with everything filled in.
	 * @param fiscalYear the year of the form
	 * @param values the printed value of a field, never null
	 */
	public String fill(int fiscalYear, Function<FormField, String> values) {
		return this.parts.stream().map((part) -> {
			if (part instanceof Text fixed) {
				return fixed.text();
			}
			return (part instanceof Field placed) ? values.apply(placed.field()) : String.valueOf(fiscalYear);
		}).collect(Collectors.joining());
	}

}
