package org.yardstick.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the cells of a layout's tables. Remembers the fields placed so far, for a field
 * can stand only once.
 */
final class CellReader {

	private final Set<String> placed = new HashSet<>();

	Cell read(YamlNode node) {
		if (node.has("label")) {
			node.allowing("label", "aliases", "cols", "rows");
			return new LabelCell(FormTextReader.label(node.get("label")), node.texts("aliases"), node.number("cols", 1),
					node.number("rows", 1));
		}
		node.allowing("field", "pattern", "also", "required", "options", "digits", "item", "items", "apart", "cols",
				"rows");
		FormText text = text(node);
		FormField single = (text.parts().size() == 1) ? text.fields().get(0) : null;
		refuseUnfit(node, text, single);
		List<FormField> also = node.all("also").stream().map((other) -> also(other, single)).toList();
		ValueCell cell = new ValueCell(text, also, node.oneOf("required", Requirement.OPTIONAL), node.texts("options"),
				node.number("digits", 0), paragraphs(node), node.number("cols", 1), node.number("rows", 1));
		cell.filled().forEach((field) -> place(node, field));
		return cell;
	}

	private static FormText text(YamlNode node) {
		if (node.has("field") == node.has("pattern")) {
			throw node.defect("a cell is exactly one of label, field, pattern");
		}
		if (node.has("field")) {
			return FormText.of(FormTextReader.field(node.get("field")));
		}
		FormText text = FormTextReader.read(node.get("pattern"));
		if (text.fields().isEmpty()) {
			throw node.get("pattern").defect("a pattern without a field is a label");
		}
		return text;
	}

	private static void refuseUnfit(YamlNode node, FormText text, FormField single) {
		FieldKind kind = (single != null) ? single.kind() : null;
		if (kind == null && text.fields().stream().anyMatch((field) -> field.kind() == FieldKind.PARAGRAPHS)) {
			throw node.get("pattern").defect("paragraphs stand alone in a cell, not in a pattern");
		}
		if (node.has("options") && kind != FieldKind.TEXT && kind != FieldKind.LONG_TEXT) {
			throw node.get("options").defect("only a cell with one text offers options");
		}
		if (node.has("digits") && kind != FieldKind.TEXT) {
			throw node.get("digits").defect("only a cell with one text has codes");
		}
		for (String key : List.of("item", "items", "apart")) {
			if (node.has(key) && kind != FieldKind.PARAGRAPHS) {
				throw node.get(key).defect("only a cell with paragraphs has '" + key + "'");
			}
		}
	}

	private static FormField also(YamlNode node, FormField single) {
		FormField other = FormTextReader.field(node);
		if (single == null || single.kind() != other.kind()) {
			throw node.defect("'" + other.path() + "' cannot have the value of this cell");
		}
		return other;
	}

	private static ParagraphStyle paragraphs(YamlNode node) {
		String label = node.find("item").map(FormTextReader::numbered).orElse("");
		boolean apart = node.flag("apart", false);
		if (apart && !label.isEmpty() && node.number("cols", 1) == 1) {
			throw node.defect("paragraphs apart need a column for their labels beside that for their words");
		}
		return new ParagraphStyle(label, apart, node.number("items", 1));
	}

	private void place(YamlNode node, FormField field) {
		if (!this.placed.add(field.path())) {
			throw node.defect("the field '" + field.path() + "' has a cell in this layout already");
		}
	}

}
