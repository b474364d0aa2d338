package org.yardstick.template;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a layout of a template file and checks that its tables are whole. */
final class LayoutReader {

	private static final int WHOLE = 100;

	private LayoutReader() {
	}

	static FormLayout layout(YamlNode node) {
		node.allowing("key", "name", "when", "title", "subtitle", "amounts", "dates", "sections");
		LayoutCondition condition = node.find("when").map(LayoutReader::condition).orElse(LayoutCondition.ALWAYS);
		FormText subtitle = node.find("subtitle").map(FormTextReader::read).orElse(new FormText(List.of()));
		Notation notation = new Notation(amounts(node.get("amounts")), dates(node), true);
		List<Section> sections = node.get("sections").items().stream().map(LayoutReader::section).toList();
		FormLayout layout = new FormLayout(node.get("key").text(), node.get("name").text(), condition,
				FormTextReader.read(node.get("title")), subtitle, notation, sections);
		refuseRepeated(node, layout);
		return layout;
	}

	private static void refuseRepeated(YamlNode node, FormLayout layout) {
		Set<String> seen = new HashSet<>();
		layout.valueCells().flatMap((cell) -> cell.text().fields().stream()).forEach((field) -> {
			if (!seen.add(field.path())) {
				throw node.defect("layout '" + layout.key() + "' places the field " + field.path() + " twice");
			}
		});
		long types = layout.sections().stream().map(Section::getClass).filter((t) -> t != TableSection.class).count();
		long distinct = layout.sections()
			.stream()
			.map(Section::getClass)
			.filter((type) -> type != TableSection.class)
			.distinct()
			.count();
		if (types > distinct) {
			throw node.defect("layout '" + layout.key() + "' has two sections of one kind that can stand only once");
		}
	}

	private static LayoutCondition condition(YamlNode node) {
		node.allowing("filled", "milestones");
		node.find("filled").ifPresent((paths) -> paths.items().forEach(FormTextReader::field));
		return new LayoutCondition(node.texts("filled"), node.texts("milestones"));
	}

	private static AmountStyle amounts(YamlNode node) {
		node.allowing("unit", "decimals");
		YamlNode unit = node.get("unit");
		AmountUnit amountUnit = Arrays.stream(AmountUnit.values())
			.filter((candidate) -> candidate.printed().equals(unit.text()))
			.findFirst()
			.orElseThrow(() -> unit.defect("the unit of amounts is 元 or 万元, not '" + unit.text() + "'"));
		return new AmountStyle(amountUnit, node.number("decimals", 0));
	}

	private static DateTimeFormatter dates(YamlNode layout) {
		String pattern = layout.text("dates", "yyyy-MM-dd");
		try {
			return DateTimeFormatter.ofPattern(pattern);
		}
		catch (IllegalArgumentException noPattern) {
			throw layout.get("dates").defect("'" + pattern + "' is no way to write a day");
		}
	}

	private static Section section(YamlNode node) {
		node.allowing("table", "milestones", "schedule", "indicators");
		if (node.has("table")) {
			return TableReader.table(node.get("table"));
		}
		if (node.has("milestones")) {
			return milestones(node.get("milestones"));
		}
		return node.has("schedule") ? schedule(node.get("schedule")) : indicators(node.get("indicators"));
	}

	private static MilestoneSection milestones(YamlNode node) {
		node.allowing("label", "aliases", "points", "sign", "required");
		List<String> points = node.texts("points");
		if (points.isEmpty()) {
			throw node.defect("a spending plan needs at least one point");
		}
		return new MilestoneSection(node.get("label").text(), node.texts("aliases"), points, node.flag("sign", false),
				node.oneOf("required", Requirement.OPTIONAL));
	}

	private static ScheduleSection schedule(YamlNode node) {
		node.allowing("label", "aliases", "columns");
		List<ScheduleColumn> columns = node.get("columns").items().stream().map((column) -> {
			column.allowing("field", "label", "aliases", "width");
			ScheduleField field = Arrays.stream(ScheduleField.values())
				.filter((candidate) -> candidate.key().equals(column.get("field").text()))
				.findFirst()
				.orElseThrow(() -> column.defect("a schedule has no field '" + column.get("field").text() + "'"));
			return new ScheduleColumn(field, column.get("label").text(), column.texts("aliases"),
					column.get("width").number());
		}).toList();
		refuseTooWide(node, columns.stream().mapToInt(ScheduleColumn::width).sum());
		return new ScheduleSection(node.get("label").text(), node.texts("aliases"), columns);
	}

	private static IndicatorSection indicators(YamlNode node) {
		node.allowing("label", "aliases", "newPage", "columns");
		List<IndicatorColumn> columns = node.get("columns").items().stream().map(LayoutReader::column).toList();
		refuseTooWide(node, columns.stream().mapToInt(IndicatorColumn::width).sum());
		for (IndicatorField needed : List.of(IndicatorField.CATEGORY, IndicatorField.DIMENSION, IndicatorField.NAME,
				IndicatorField.ANNUAL_TARGET)) {
			if (columns.stream().filter((column) -> column.field() == needed && !column.echo()).count() != 1) {
				throw node.defect("the indicators need exactly one column '" + needed.key() + "'");
			}
		}
		return new IndicatorSection(node.text("label", ""), node.texts("aliases"), node.flag("newPage", false),
				columns);
	}

	private static IndicatorColumn column(YamlNode node) {
		node.allowing("field", "label", "aliases", "group", "width", "required", "echo");
		IndicatorField field = Arrays.stream(IndicatorField.values())
			.filter((candidate) -> candidate.key().equals(node.get("field").text()))
			.findFirst()
			.orElseThrow(() -> node.defect("an indicator has no field '" + node.get("field").text() + "'"));
		return new IndicatorColumn(field, node.get("label").text(), node.texts("aliases"), node.text("group", ""),
				node.get("width").number(), node.oneOf("required", Requirement.OPTIONAL), node.flag("echo", false));
	}

	private static void refuseTooWide(YamlNode node, int width) {
		if (width > WHOLE) {
			throw node.defect("the columns are " + width + " per cent wide, more than the form");
		}
	}

}
