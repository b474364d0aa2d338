package org.yardstick.intake.form;

import java.util.Optional;

import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.Taxonomy;

/**
 * Completes levels that a table left blank because they stand in a row above, in
 * documents that print them once without merging the cells below.
 */
final class LevelsAbove {

	private final Taxonomy taxonomy;

	private String category;

	private String dimension;

	LevelsAbove(Taxonomy taxonomy) {
		this.taxonomy = taxonomy;
	}

	/**
	 * The levels of a row.
	 *
	 * @param category as printed, null if unknown
	 * @param dimension as printed, null if unknown
	 * @param isGuessed whether one was taken from above
	 */
	record Levels(String category, String dimension, boolean isGuessed) {
	}

	/** The levels of the next row; null for a blank cell. */
	Levels complete(String printedCategory, String printedDimension) {
		boolean blank = printedCategory == null || printedDimension == null;
		if (printedCategory != null) {
			this.dimension = null;
			this.category = printedCategory;
		}
		else if (printedDimension != null && !belongs(printedDimension)) {
			this.category = null;
		}
		if (printedDimension != null) {
			this.dimension = printedDimension;
		}
		boolean guessed = blank && ((printedCategory == null && this.category != null)
				|| (printedDimension == null && this.dimension != null));
		return new Levels(this.category, this.dimension, guessed);
	}

	/** Whether a dimension may stand under the category above. */
	private boolean belongs(String printedDimension) {
		Optional<CategoryDefinition> above = (this.category != null) ? this.taxonomy.category(this.category)
				: Optional.empty();
		return above.isEmpty() || this.taxonomy.dimension(printedDimension).isEmpty()
				|| this.taxonomy.dimension(above.get(), printedDimension)
					.filter((found) -> above.get().dimensions().contains(found))
					.isPresent();
	}

}
