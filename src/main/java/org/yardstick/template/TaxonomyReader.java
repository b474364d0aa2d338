package org.yardstick.template;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;

/**
 * Reads the levels of a template's indicators and refuses names that would be recognised
 * as two of them.
 */
final class TaxonomyReader {

	private final Set<IndicatorCategory> categories = EnumSet.noneOf(IndicatorCategory.class);

	private final Set<String> categoryNames = new HashSet<>();

	private final Map<String, IndicatorDimension> dimensionNames = new HashMap<>();

	private TaxonomyReader() {
	}

	static Taxonomy taxonomy(YamlNode node) {
		TaxonomyReader reader = new TaxonomyReader();
		return new Taxonomy(node.items().stream().map(reader::category).toList());
	}

	private CategoryDefinition category(YamlNode node) {
		node.allowing("category", "name", "variants", "aliases", "required", "dimensions");
		IndicatorCategory category = node.get("category").oneOf(IndicatorCategory.class);
		if (!this.categories.add(category)) {
			throw node.get("category").defect("another level stands for " + category + " already");
		}
		refuseRepeated(node, this.categoryNames);
		Set<String> names = new HashSet<>();
		List<DimensionDefinition> dimensions = node.get("dimensions")
			.items()
			.stream()
			.map((item) -> dimension(item, names))
			.toList();
		return new CategoryDefinition(category, node.get("name").text(), node.texts("variants"), node.texts("aliases"),
				node.oneOf("required", Requirement.OPTIONAL), dimensions);
	}

	private DimensionDefinition dimension(YamlNode node, Set<String> namesInCategory) {
		node.allowing("dimension", "name", "aliases", "required", "misplaced");
		IndicatorDimension dimension = node.get("dimension").oneOf(IndicatorDimension.class);
		refuseRepeated(node, namesInCategory);
		names(node).forEach((name) -> {
			IndicatorDimension known = this.dimensionNames.putIfAbsent(LevelName.essence(name.text()), dimension);
			if (known != null && known != dimension) {
				throw name.defect("'" + name.text() + "' means " + known + " already");
			}
		});
		return new DimensionDefinition(dimension, node.get("name").text(), node.texts("aliases"),
				node.oneOf("required", Requirement.OPTIONAL), node.flag("misplaced", false));
	}

	private static void refuseRepeated(YamlNode level, Set<String> names) {
		names(level).forEach((name) -> {
			if (!names.add(LevelName.essence(name.text()))) {
				throw name.defect("'" + name.text() + "' names a level already, white space and 指标 left out");
			}
		});
	}

	private static Stream<YamlNode> names(YamlNode level) {
		return Stream.of(List.of(level.get("name")), level.all("variants"), level.all("aliases")).flatMap(List::stream);
	}

}
