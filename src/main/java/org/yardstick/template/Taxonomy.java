package org.yardstick.template;

import java.util.List;
import java.util.Optional;

/**
 * The levels of indicators that a template prints, in printed order, and what the
 * spellings of people mean by it. What people wrote is never replaced.
 *
 * @param categories the 一级指标
 */
public record Taxonomy(List<CategoryDefinition> categories) {

	/**
	 * The category that a printed name means: by name or alias, white space ignored, a
	 * cut name by its beginning.
	 */
	public Optional<CategoryDefinition> category(String printed) {
		return LevelName.find(this.categories, printed);
	}

	/**
	 * The dimension that a printed name means under any category, first the given one.
	 */
	public Optional<DimensionDefinition> dimension(CategoryDefinition category, String printed) {
		Optional<DimensionDefinition> under = LevelName.find(category.dimensions(), printed);
		return under.isPresent() ? under : dimension(printed);
	}

	/** The dimension that a printed name means, wherever it stands. */
	public Optional<DimensionDefinition> dimension(String printed) {
		List<DimensionDefinition> all = this.categories.stream()
			.flatMap((category) -> category.dimensions().stream())
			.toList();
		return LevelName.find(all, printed);
	}

}
