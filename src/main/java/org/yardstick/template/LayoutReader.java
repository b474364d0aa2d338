package org.yardstick.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a layout of a template file. Remembers the sections read so far, for all but
 * tables can stand only once.
 */
final class LayoutReader {

	private static final String TABLE = "table";

	private static final String MILESTONES = "milestones";

	private static final String SCHEDULE = "schedule";

	private static final String INDICATORS = "indicators";

	private final Notation notation;

	private final TableReader tables = new TableReader();

	private final Set<String> kinds = new HashSet<>();

	private LayoutReader(Notation notation) {
		this.notation = notation;
	}

	static FormLayout layout(YamlNode node) {
		node.allowing("key", "name", "when", "title", "subtitle", "amounts", "dates", "sections");
		LayoutCondition condition = node.find("when").map(LayoutReader::condition).orElse(LayoutCondition.ALWAYS);
		FormText subtitle = node.find("subtitle").map(FormTextReader::heading).orElse(new FormText(List.of()));
		LayoutReader reader = new LayoutReader(NotationReader.notation(node));
		List<Section> sections = node.get("sections").items().stream().map(reader::section).toList();
		return new FormLayout(node.get("key").text(), node.get("name").text(), condition,
				FormTextReader.heading(node.get("title")), subtitle, reader.notation, sections);
	}

	private static LayoutCondition condition(YamlNode node) {
		node.allowing("filled", MILESTONES);
		if (!node.has("filled") && !node.has(MILESTONES)) {
			throw node.defect("'when' needs a condition: filled or milestones");
		}
		node.all("filled").forEach((path) -> {
			if (FormTextReader.field(path).kind() == FieldKind.PARAGRAPHS) {
				throw path.defect("paragraphs do not tell one layout from another");
			}
		});
		return new LayoutCondition(node.texts("filled"), node.texts(MILESTONES));
	}

	private Section section(YamlNode node) {
		node.allowing(TABLE, MILESTONES, SCHEDULE, INDICATORS);
		List<String> found = Stream.of(TABLE, MILESTONES, SCHEDULE, INDICATORS).filter(node::has).toList();
		if (found.size() != 1) {
			throw node.defect("a section is exactly one of table, milestones, schedule, indicators");
		}
		String kind = found.get(0);
		if (!kind.equals(TABLE) && !this.kinds.add(kind)) {
			throw node.defect("a layout can have '" + kind + "' only once");
		}
		YamlNode content = node.get(kind);
		return switch (kind) {
			case MILESTONES -> milestones(content);
			case SCHEDULE -> ScheduleReader.schedule(content, this.notation);
			case INDICATORS -> IndicatorReader.indicators(content);
			default -> this.tables.table(content);
		};
	}

	private static MilestoneSection milestones(YamlNode node) {
		node.allowing("label", "aliases", "width", "points", "sign", "required");
		int width = node.get("width").number();
		Widths.leaveRoom(node, Widths.WHOLE - width);
		return new MilestoneSection(FormTextReader.plain(node.get("label")), node.texts("aliases"), width,
				node.get("points").texts(), node.flag("sign", false), node.oneOf("required", Requirement.OPTIONAL));
	}

}
