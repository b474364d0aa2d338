package org.yardstick.intake.form.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.template.LabelCell;

/** All that a label of a layout may be called in a document. */
public final class LabelWordings {

	private LabelWordings() {
	}

	/** The wordings of a printed label, as {@link Wording#label} leaves them. */
	public static Set<String> of(LabelCell label) {
		return of(label.text().fill(2000, (field) -> ""), label.aliases());
	}

	/**
	 * The wordings of a label, as {@link Wording#label} leaves them; blank ones left out.
	 */
	public static Set<String> of(String label, List<String> aliases) {
		return Stream.concat(Stream.of(label), aliases.stream())
			.map(Wording::label)
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * A regular expression for a wording in any spacing, brackets and colons of either
	 * width.
	 */
	public static String spaced(String wording) {
		return wording.replace("{year}", "\u0000").chars().mapToObj((c) -> switch (c) {
			case 0 -> "(?:19|20)\\d{2}\\s*";
			case '(' -> "[(（]";
			case ')' -> "[)）]";
			case ':' -> "[:：]";
			default -> Pattern.quote(Character.toString(c));
		}).collect(Collectors.joining("\\s*"));
	}

}
