package org.yardstick.template;

import java.util.List;
import java.util.Optional;

/**
 * The table of indicators.
 *
 * @param label the vertical side label, empty if there is none
 * @param aliases other wordings in documents
 * @param newPage whether it begins a new sheet on paper
 * @param columns left to right
 */
public record IndicatorSection(String label, List<String> aliases, boolean newPage,
		List<IndicatorColumn> columns) implements Section {

	/** The column that is filled in for a field, empty if the form has none. */
	public Optional<IndicatorColumn> column(IndicatorField field) {
		return this.columns.stream().filter((column) -> column.field() == field && !column.echo()).findFirst();
	}

}
