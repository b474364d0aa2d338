package org.yardstick.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts, and what stands in braces in them. */
final class FormTextReader {

	private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");

	private FormTextReader() {
	}

	/** A text with the year and any fields. */
	static FormText read(YamlNode node) {
		String written = node.text();
		List<FormText.Part> parts = new ArrayList<>();
		Matcher braces = BRACES.matcher(written);
		int end = 0;
		while (braces.find()) {
			addText(parts, node, written.substring(end, braces.start()));
			parts.add(braces.group(1).equals("year") ? new FormText.Year()
					: new FormText.Field(field(node, braces.group(1))));
			end = braces.end();
		}
		addText(parts, node, written.substring(end));
		return new FormText(List.copyOf(parts));
	}

	/** A text with the year and fields that fit into a line. */
	static FormText heading(YamlNode node) {
		FormText text = read(node);
		if (text.fields().stream().anyMatch((field) -> field.kind() == FieldKind.PARAGRAPHS)) {
			throw node.defect("paragraphs do not fit into a heading");
		}
		return text;
	}

	/** A text with at most the year in it. */
	static FormText label(YamlNode node) {
		FormText text = read(node);
		if (!text.fields().isEmpty()) {
			throw node.defect("a label can name {year}, but no field");
		}
		return text;
	}

	/** A text with at most the number of a paragraph in it. */
	static String numbered(YamlNode node) {
		refuseBraces(node, node.text().replace(ParagraphStyle.NUMBER, ""));
		return node.text();
	}

	/** A text that is printed as it stands. */
	static String plain(YamlNode node) {
		refuseBraces(node, node.text());
		return node.text();
	}

	static FormField field(YamlNode node) {
		return field(node, node.text());
	}

	private static FormField field(YamlNode node, String path) {
		return FormField.at(path).orElseThrow(() -> node.defect("there is no field '" + path + "'"));
	}

	private static void addText(List<FormText.Part> parts, YamlNode node, String text) {
		if (!text.isEmpty()) {
			refuseBraces(node, text);
			parts.add(new FormText.Text(text));
		}
	}

	private static void refuseBraces(YamlNode node, String rest) {
		if (rest.contains("{") || rest.contains("}")) {
			throw node.defect("braces that mean nothing here: '" + node.text() + "'");
		}
	}

}
