package org.yardstick.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts with fields in braces. */
final class FormTextReader {

	private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");

	private FormTextReader() {
	}

	static FormText read(YamlNode node) {
		String written = node.text();
		List<FormText.Part> parts = new ArrayList<>();
		Matcher braces = BRACES.matcher(written);
		int end = 0;
		while (braces.find()) {
			addText(parts, written.substring(end, braces.start()));
			parts.add(braces.group(1).equals("year") ? new FormText.Year()
					: new FormText.Field(field(node, braces.group(1))));
			end = braces.end();
		}
		addText(parts, written.substring(end));
		return new FormText(List.copyOf(parts));
	}

	static FormField field(YamlNode node) {
		return field(node, node.text());
	}

	private static FormField field(YamlNode node, String path) {
		return FormField.at(path).orElseThrow(() -> node.defect("there is no field '" + path + "'"));
	}

	private static void addText(List<FormText.Part> parts, String text) {
		if (!text.isEmpty()) {
			parts.add(new FormText.Text(text));
		}
	}

}
