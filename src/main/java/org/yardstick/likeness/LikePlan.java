package org.yardstick.likeness;

import java.util.List;
import java.util.Optional;

import org.yardstick.plan.ComparedPlan;

/**
 * A stored plan that says nearly the same as a form.
 *
 * @param project what it was known by
 * @param plan as it is stored
 * @param texts the texts of the form that have one like them there
 * @param indicators what the two tables of indicators share
 */
public record LikePlan(StoredProject project, ComparedPlan plan, List<LikeText> texts, SharedIndicators indicators) {

	public LikePlan {
		texts = List.copyOf(texts);
	}

	/**
	 * How like it is to a text of the form.
	 * @param path of the text, as in {@code goals.annual[0]}
	 */
	public Optional<LikeText> text(String path) {
		return this.texts.stream().filter((text) -> text.path().equals(path)).findFirst();
	}

}
