package org.yardstick.template;

import java.util.Arrays;
import java.util.List;

/** Reads the indicator table of a layout. */
final class IndicatorReader {

	private static final List<IndicatorField> NEEDED = List.of(IndicatorField.CATEGORY, IndicatorField.DIMENSION,
			IndicatorField.NAME, IndicatorField.ANNUAL_TARGET);

	private IndicatorReader() {
	}

	static IndicatorSection indicators(YamlNode node) {
		node.allowing("label", "aliases", "newPage", "columns");
		List<IndicatorColumn> columns = node.get("columns").items().stream().map(IndicatorReader::column).toList();
		int width = columns.stream().mapToInt(IndicatorColumn::width).sum();
		if (node.has("label")) {
			Widths.leaveRoom(node, width);
		}
		else {
			Widths.fill(node, width);
		}
		refuseMissing(node.get("columns"), columns);
		return new IndicatorSection(node.find("label").map(FormTextReader::plain).orElse(""), node.texts("aliases"),
				node.flag("newPage", false), columns);
	}

	private static IndicatorColumn column(YamlNode node) {
		node.allowing("field", "label", "aliases", "group", "width", "required", "echo");
		YamlNode key = node.get("field");
		IndicatorField field = Arrays.stream(IndicatorField.values())
			.filter((candidate) -> candidate.key().equals(key.text()))
			.findFirst()
			.orElseThrow(() -> key.defect("an indicator has no field '" + key.text() + "'"));
		boolean echo = node.flag("echo", false);
		if (echo && node.has("required")) {
			throw node.get("required").defect("an echo is not filled in, so it cannot be required");
		}
		return new IndicatorColumn(field, FormTextReader.plain(node.get("label")), node.texts("aliases"),
				node.find("group").map(FormTextReader::plain).orElse(""), node.get("width").number(),
				node.oneOf("required", Requirement.OPTIONAL), echo);
	}

	private static void refuseMissing(YamlNode node, List<IndicatorColumn> columns) {
		for (IndicatorField field : IndicatorField.values()) {
			long all = columns.stream().filter((column) -> column.field() == field).count();
			long filled = columns.stream().filter((column) -> column.field() == field && !column.echo()).count();
			if (filled > 1) {
				throw node.defect("the indicators have " + filled + " columns '" + field.key() + "' to fill in");
			}
			if (filled == 0 && (all > 0 || NEEDED.contains(field))) {
				throw node.defect("the indicators need a column '" + field.key() + "' to fill in");
			}
		}
	}

}
