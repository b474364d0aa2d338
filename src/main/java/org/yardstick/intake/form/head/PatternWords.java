package org.yardstick.intake.form.head;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yardstick.template.FieldKind;
import org.yardstick.template.FormField;
import org.yardstick.template.FormText;

/**
 * Takes a cell with several fields apart: 2021-01-01 至 2021-12-31, or a code with the
 * name behind it.
 */
final class PatternWords {

	/** What people write between two days, whatever the form prints there. */
	private static final String BETWEEN_DAYS = "(?:至|到|-|—|–|~|～)+";

	private static final String CODE = "([0-9A-Za-z][0-9A-Za-z-]*)";

	private PatternWords() {
	}

	/** The words of each field, empty if the text does not have the shape. */
	static Optional<Map<FormField, String>> split(FormText pattern, String text) {
		List<FormField> fields = pattern.fields();
		String shape = pattern.parts().stream().map(PatternWords::shape).collect(Collectors.joining("\\s*"));
		Matcher matcher = Pattern.compile("\\s*" + shape + "\\s*", Pattern.DOTALL).matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Map<FormField, String> words = new LinkedHashMap<>();
		for (int n = 0; n < fields.size(); n++) {
			words.put(fields.get(n), matcher.group(n + 1).strip());
		}
		return Optional.of(words);
	}

	private static String shape(FormText.Part part) {
		if (part instanceof FormText.Field placed) {
			boolean code = placed.field().path().endsWith("Code");
			return code ? CODE : (placed.field().kind() == FieldKind.DATE) ? "(.*?\\d.*?)" : "(.+)";
		}
		if (part instanceof FormText.Text fixed) {
			String words = fixed.text().strip();
			return words.matches(BETWEEN_DAYS) ? BETWEEN_DAYS : Pattern.quote(words);
		}
		return "\\d{4}";
	}

}
