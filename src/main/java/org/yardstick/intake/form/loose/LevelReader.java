package org.yardstick.intake.form.loose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.intake.form.words.Wording;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.Taxonomy;

/** Recognises levels of a template's indicators in damaged cells. */
final class LevelReader {

	private static final String ENDING = "指标";

	/** So many characters of rubbish may stand before a name. */
	private static final int MOST_RUBBISH = 4;

	/** No template has longer names, and cut ones are shorter. */
	private static final int LONGEST = 40;

	private final Taxonomy taxonomy;

	private final List<DimensionDefinition> dimensions;

	/** The characters with which names begin, for most words are no level. */
	private final Set<Character> beginnings;

	private final Map<String, PrintedLevel> known = new HashMap<>();

	LevelReader(Taxonomy taxonomy) {
		this.taxonomy = taxonomy;
		this.dimensions = taxonomy.categories().stream().flatMap((category) -> category.dimensions().stream()).toList();
		this.beginnings = Stream
			.concat(taxonomy.categories().stream().flatMap(LevelReader::names),
					this.dimensions.stream().flatMap(LevelReader::names))
			.map((name) -> name.charAt(0))
			.collect(Collectors.toSet());
	}

	/** What words mean; {@link PrintedLevel#NONE} if they are no level. */
	PrintedLevel read(String words) {
		return (words.length() > LONGEST) ? PrintedLevel.NONE
				: this.known.computeIfAbsent(Wording.plain(words), this::find);
	}

	private PrintedLevel find(String plain) {
		if (plain.isEmpty() || !this.beginnings.contains(plain.charAt(0))) {
			return new PrintedLevel(null, ending(plain), false);
		}
		Optional<CategoryDefinition> category = this.taxonomy.category(plain);
		Optional<DimensionDefinition> dimension = this.taxonomy.dimension(plain);
		if (category.isPresent() || dimension.isPresent()) {
			boolean whole = category.filter((found) -> isWhole(names(found), plain)).isPresent()
					|| dimension.filter((found) -> isWhole(names(found), plain)).isPresent();
			return new PrintedLevel(category.orElse(null), dimension.orElse(null), whole);
		}
		return new PrintedLevel(null, ending(plain), false);
	}

	/** Whether words are the name that the template itself prints. */
	static boolean isOwnName(CategoryDefinition category, String words) {
		return Stream.concat(Stream.of(category.name()), category.variants().stream())
			.anyMatch((name) -> LooseWords.same(name, words));
	}

	static boolean isOwnName(DimensionDefinition dimension, String words) {
		return LooseWords.same(dimension.name(), words);
	}

	private DimensionDefinition ending(String plain) {
		return this.dimensions.stream()
			.filter((dimension) -> plain.endsWith(dimension.name())
					&& plain.length() - dimension.name().length() <= MOST_RUBBISH)
			.findFirst()
			.orElse(null);
	}

	private static boolean isWhole(Stream<String> names, String plain) {
		return names.map(Wording::plain)
			.anyMatch((name) -> name.equals(plain) || name.equals(plain + ENDING) || plain.equals(name + ENDING));
	}

	private static Stream<String> names(CategoryDefinition category) {
		return Stream.of(List.of(category.name(), category.standardName()), category.variants(), category.aliases())
			.flatMap(List::stream);
	}

	private static Stream<String> names(DimensionDefinition dimension) {
		return Stream.concat(Stream.of(dimension.name(), dimension.standardName()), dimension.aliases().stream());
	}

}
