package org.yardstick.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What tests ask about a layout of a template. */
record PrintedLayout(FormLayout layout) {

	PrintedLayout(FormTemplate template, String layout) {
		this(template.layout(layout).orElseThrow());
	}

	/** The labels of all tables, top to bottom. */
	List<String> labels(int year) {
		return labels(rows(), year);
	}

	/** The labels of the rows that stand on paper. */
	List<String> printedLabels(int year) {
		return labels(rows().filter(TableRow::printed), year);
	}

	/** The fields of the rows that do not stand on paper. */
	List<String> unprintedPaths() {
		return rows().filter((row) -> !row.printed())
			.flatMap((row) -> row.cells().stream())
			.filter(ValueCell.class::isInstance)
			.flatMap((cell) -> ((ValueCell) cell).filled())
			.map(FormField::path)
			.toList();
	}

	/** The fields that are asked for so much. */
	List<String> paths(Requirement required) {
		return this.layout.valueCells()
			.filter((cell) -> cell.required() == required)
			.flatMap(ValueCell::filled)
			.map(FormField::path)
			.toList();
	}

	ValueCell cell(String path) {
		return this.layout.valueCells()
			.filter((cell) -> cell.filled().anyMatch((field) -> field.path().equals(path)))
			.findFirst()
			.orElseThrow();
	}

	/** What stands in the cell of a field on paper. */
	String print(String path, Map<String, String> values) {
		return cell(path).print(2021, (field) -> values.getOrDefault(field.path(), ""));
	}

	String title(int year, String projectName) {
		return this.layout.title().fill(year, (field) -> projectName);
	}

	private Stream<TableRow> rows() {
		return this.layout.sections()
			.stream()
			.filter(TableSection.class::isInstance)
			.flatMap((section) -> ((TableSection) section).rows().stream());
	}

	private static List<String> labels(Stream<TableRow> rows, int year) {
		return rows.flatMap((row) -> row.cells().stream())
			.filter(LabelCell.class::isInstance)
			.map((cell) -> ((LabelCell) cell).text().fill(year, FormField::path))
			.toList();
	}

}
