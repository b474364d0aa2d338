package org.yardstick.template;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the implementation schedule of a layout. */
final class ScheduleReader {

	private ScheduleReader() {
	}

	static ScheduleSection schedule(YamlNode node, Notation outer) {
		node.allowing("label", "aliases", "required", "amounts", "dates", "columns");
		List<ScheduleColumn> columns = node.get("columns").items().stream().map(ScheduleReader::column).toList();
		Widths.leaveRoom(node, columns.stream().mapToInt(ScheduleColumn::width).sum());
		refuseMissing(node.get("columns"), columns);
		return new ScheduleSection(FormTextReader.plain(node.get("label")), node.texts("aliases"),
				node.oneOf("required", Requirement.OPTIONAL), NotationReader.within(node, outer), columns);
	}

	private static ScheduleColumn column(YamlNode node) {
		node.allowing("field", "label", "aliases", "width");
		YamlNode key = node.get("field");
		ScheduleField field = Arrays.stream(ScheduleField.values())
			.filter((candidate) -> candidate.key().equals(key.text()))
			.findFirst()
			.orElseThrow(() -> key.defect("a schedule has no field '" + key.text() + "'"));
		return new ScheduleColumn(field, FormTextReader.plain(node.get("label")), node.texts("aliases"),
				node.get("width").number());
	}

	private static void refuseMissing(YamlNode node, List<ScheduleColumn> columns) {
		Set<ScheduleField> fields = new HashSet<>();
		columns.forEach((column) -> {
			if (!fields.add(column.field())) {
				throw node.defect("the schedule has two columns '" + column.field().key() + "'");
			}
		});
		if (!fields.contains(ScheduleField.ACTIVITY)) {
			throw node.defect("the schedule needs a column 'activity'");
		}
	}

}
