package org.yardstick.template;

import java.util.List;
import java.util.Set;

/**
 * Recognises the layout of a form that came in without naming one.
 *
 * @param filled paths that must not be blank
 * @param milestones the milestones it must have, empty if any will do
 */
public record LayoutCondition(List<String> filled, List<String> milestones) {

	/** Holds for every form. */
	static final LayoutCondition ALWAYS = new LayoutCondition(List.of(), List.of());

	boolean holds(Set<String> filledPaths, List<String> actualMilestones) {
		return filledPaths.containsAll(this.filled)
				&& (this.milestones.isEmpty() || this.milestones.equals(actualMilestones));
	}

}
