package org.yardstick.export.printed;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of a form as a list for disclosure shows them: what conversions left of HTML is
 * gone, everything else stays as people wrote it.
 */
public final class DisclosedWords {

	private static final Pattern LINE = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|tr)>\\s*(?=\\S)");

	private static final Pattern TAG = Pattern.compile(
			"(?i)</?(?:p|br|div|span|font|b|i|u|em|strong|ul|ol|li|table|tbody|thead|tr|td|th|h[1-6]|a)(?:\\s[^<>]{0,200})?/?>");

	private static final Pattern SPACE = Pattern.compile("&nbsp;|&#160;");

	private DisclosedWords() {
	}

	/** The words without remains of HTML, null for null. */
	public static String of(String written) {
		if (written == null) {
			return null;
		}
		if (written.indexOf('<') < 0 && written.indexOf('&') < 0) {
			return written.strip();
		}
		String lines = LINE.matcher(written).replaceAll("\n");
		return SPACE.matcher(TAG.matcher(lines).replaceAll("")).replaceAll(" ").strip();
	}

	/** The paragraphs below each other, blank ones left out, null if there is none. */
	public static String of(List<String> paragraphs) {
		return paragraphs.stream()
			.map(DisclosedWords::of)
			.filter(Objects::nonNull)
			.collect(Collectors.collectingAndThen(Collectors.joining("\n"), (all) -> all.isBlank() ? null : all));
	}

}
