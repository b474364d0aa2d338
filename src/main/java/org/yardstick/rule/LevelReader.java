package org.yardstick.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
		CategoryDefinition first = this.taxonomy.category(category).orElse(null);
		DimensionDefinition second = ((first != null) ? this.taxonomy.dimension(first, dimension)
				: this.taxonomy.dimension(dimension))
			.orElse(null);
		return new LevelReading(first, second,
				(first != null) ? first.category() : NATIONAL_CATEGORIES.get(essence(category)),
				(second != null) ? second.dimension() : NATIONAL_DIMENSIONS.get(essence(dimension)));
	}

	private static String essence(String name) {
		String plain = PlainWords.of(name);
		return plain.endsWith(ENDING) ? plain.substring(0, plain.length() - ENDING.length()) : plain;
	}

	private static <E> Map<String, E> byName(E[] meanings, Function<E, String> name) {
		return Arrays.stream(meanings)
			.collect(Collectors.toUnmodifiableMap((meaning) -> essence(name.apply(meaning)), Function.identity()));
	}

}
