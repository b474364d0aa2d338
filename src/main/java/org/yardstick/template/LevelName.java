package org.yardstick.template;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Recognises the names of indicator levels in what people and conversions make of them:
 * broken over lines, spaced out, without 指标, cut off at the end.
 */
final class LevelName {

	/** A cut name must keep this many characters to be recognised by its beginning. */
	private static final int SHORTEST_BEGINNING = 3;

	private static final String ENDING = "指标";

	private LevelName() {
	}

	/**
	 * The level that a printed name means: by name or alias, else by the national name,
	 * else by a beginning that only one level has.
	 * @param printed may be null or blank, which means none
	 */
	static <L extends Level> Optional<L> find(List<L> levels, String printed) {
		String wanted = (printed != null) ? essence(printed) : "";
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		return first(levels, (level) -> own(level).anyMatch((name) -> essence(name).equals(wanted)))
			.or(() -> first(levels, (level) -> essence(level.standardName()).equals(wanted)))
			.or(() -> begun(levels, plain(printed)));
	}

	/**
	 * What is left of a name without white space, widths of characters and the ending 指标:
	 * names that mean the same are equal in it.
	 */
	static String essence(String name) {
		String plain = plain(name);
		boolean ends = plain.endsWith(ENDING) && plain.length() > ENDING.length();
		return ends ? plain.substring(0, plain.length() - ENDING.length()) : plain;
	}

	private static <L extends Level> Optional<L> first(List<L> levels, Predicate<L> condition) {
		return levels.stream().filter(condition).findFirst();
	}

	private static <L extends Level> Optional<L> begun(List<L> levels, String cut) {
		if (cut.length() < SHORTEST_BEGINNING) {
			return Optional.empty();
		}
		List<L> begun = levels.stream()
			.filter((level) -> Stream.concat(own(level), Stream.of(level.standardName()))
				.anyMatch((name) -> plain(name).startsWith(cut)))
			.toList();
		return (begun.size() == 1) ? Optional.of(begun.get(0)) : Optional.empty();
	}

	private static Stream<String> own(Level level) {
		return Stream.of(List.of(level.name()), level.variants(), level.aliases()).flatMap(List::stream);
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
