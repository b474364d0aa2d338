package org.yardstick.template;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Recognises the names of indicator levels in what people and conversions make of them:
 * broken over lines, spaced out, cut off at the end.
 */
final class LevelName {

	/** A cut name must keep this many characters to be recognised by its beginning. */
	private static final int SHORTEST_BEGINNING = 3;

	private LevelName() {
	}

	static List<String> spellings(String name, String standardName, List<String> aliases) {
		return Stream.concat(Stream.of(name, standardName), aliases.stream()).distinct().toList();
	}

	static <D> Optional<D> find(List<D> definitions, Function<D, List<String>> names, String printed) {
		if (printed == null || printed.isBlank()) {
			return Optional.empty();
		}
		String plain = plain(printed);
		Optional<D> whole = definitions.stream()
			.filter((definition) -> names.apply(definition).stream().anyMatch((name) -> plain(name).equals(plain)))
			.findFirst();
		if (whole.isPresent() || plain.length() < SHORTEST_BEGINNING) {
			return whole;
		}
		List<D> begun = definitions.stream()
			.filter((definition) -> names.apply(definition).stream().anyMatch((name) -> isCut(plain(name), plain)))
			.toList();
		return (begun.size() == 1) ? Optional.of(begun.get(0)) : Optional.empty();
	}

	private static boolean isCut(String name, String printed) {
		return name.startsWith(printed) || withoutEnding(name).equals(printed);
	}

	private static String withoutEnding(String name) {
		return name.endsWith("指标") ? name.substring(0, name.length() - 2) : name;
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
