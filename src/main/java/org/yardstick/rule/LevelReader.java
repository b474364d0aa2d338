package org.yardstick.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.Taxonomy;

/**
 * Reads the printed levels of a form's rows. Names repeat from row to row and are read
 * once.
 */
final class LevelReader {

	private static final String ENDING = "指标";

	private static final Pattern NUMBERING = Pattern.compile("^[(]?[0-9一二三四五六七八九十]{1,3}[)、.,:]+");

	private static final Map<String, IndicatorCategory> NATIONAL_CATEGORIES = byName(IndicatorCategory.values(),
			IndicatorCategory::standardName);

	private static final Map<String, IndicatorDimension> NATIONAL_DIMENSIONS = byName(IndicatorDimension.values(),
			IndicatorDimension::standardName);

	private final Taxonomy taxonomy;

	private final Map<List<String>, LevelReading> known = new HashMap<>();

	LevelReader(Taxonomy taxonomy) {
		this.taxonomy = taxonomy;
	}

	LevelReading read(String category, String dimension) {
		return this.known.computeIfAbsent(Arrays.asList(category, dimension),
				(names) -> meaning(names.get(0), names.get(1)));
	}

	private LevelReading meaning(String category, String dimension) {
		CategoryDefinition first = this.taxonomy.category(category)
			.or(() -> this.taxonomy.category(unnumbered(category)))
			.orElse(null);
		DimensionDefinition second = dimension(first, dimension).or(() -> dimension(first, unnumbered(dimension)))
			.orElse(null);
		return new LevelReading(first, second, (first != null) ? first.category() : held(NATIONAL_CATEGORIES, category),
				(second != null) ? second.dimension() : held(NATIONAL_DIMENSIONS, dimension));
	}

	private Optional<DimensionDefinition> dimension(CategoryDefinition category, String name) {
		return (category != null) ? this.taxonomy.dimension(category, name) : this.taxonomy.dimension(name);
	}

	/** The name without 一、 （二） or 3. before it and without punctuation. */
	private static String unnumbered(String name) {
		return PlainWords.letters(NUMBERING.matcher(PlainWords.of(name)).replaceFirst(""));
	}

	/**
	 * What the longest national name means that the printed name holds, null for none.
	 */
	private static <E> E held(Map<String, E> meanings, String name) {
		String plain = PlainWords.of(name);
		return meanings.keySet()
			.stream()
			.filter(plain::contains)
			.max(Comparator.comparingInt(String::length))
			.map(meanings::get)
			.orElse(null);
	}

	private static <E> Map<String, E> byName(E[] meanings, Function<E, String> name) {
		return Arrays.stream(meanings)
			.collect(Collectors.toUnmodifiableMap((meaning) -> name.apply(meaning).replace(ENDING, ""),
					Function.identity()));
	}

}
