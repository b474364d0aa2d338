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

	/** A figure alone or with its unit is no code with a name. */
	private static final String NAME = "(\\p{IsHan}{3}.*)";

	/**
	 * A day with its year, for the hyphens of one are those between two; the day of the
	 * month may lack.
	 */
	private static final String DAY = "(?:自|从)?(\\D*?(?:\\d{8}|\\d{4}\\s*[-./年]\\s*\\d{1,2}"
			+ "(?:\\s*[-./月]\\s*\\d{1,2})?)\\D*?)(?:起|止)?";

	private PatternWords() {
	}

	/** The words of each field, empty if the text does not have the shape. */
	static Optional<Map<FormField, String>> split(FormText pattern, String text) {
		List<FormField> fields = pattern.fields();
		boolean coded = fields.stream().anyMatch(PatternWords::isCode);
		String shape = pattern.parts().stream().map((part) -> shape(part, coded)).collect(Collectors.joining("\\s*"));
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

	private static String shape(FormText.Part part, boolean coded) {
		if (part instanceof FormText.Field placed) {
			String words = coded ? NAME : "(.+)";
			return isCode(placed.field()) ? CODE : (placed.field().kind() == FieldKind.DATE) ? DAY : words;
		}
		if (part instanceof FormText.Text fixed) {
			String words = fixed.text().strip();
			return words.matches(BETWEEN_DAYS) ? BETWEEN_DAYS : Pattern.quote(words);
		}
		return "\\d{4}";
	}

	private static boolean isCode(FormField field) {
		return field.path().endsWith("Code");
	}

}
