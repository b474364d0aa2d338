package org.yardstick.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A region's form of a year: what it asks for and how it is printed. Immutable; read by
 * {@link FormTemplates}.
 *
 * @param key stable key, stored with every plan
 * @param name what users choose from
 * @param source where the form was published
 * @param taxonomy the levels of its indicators
 * @param layouts the ways of printing it, at least one; the first is offered to new forms
 */
public record FormTemplate(String key, String name, String source, Taxonomy taxonomy, List<FormLayout> layouts) {

	public Optional<FormLayout> layout(String layoutKey) {
		return this.layouts.stream().filter((layout) -> layout.key().equals(layoutKey)).findFirst();
	}

	/** The layout with the key, the first if the template has lost it. */
	public FormLayout layoutOrFirst(String layoutKey) {
		return layout(layoutKey).orElseGet(() -> this.layouts.get(0));
	}

	/**
	 * The layout of a form that came in without naming one.
	 * @param filledPaths the paths of its cells that are not blank
	 * @param milestones the names of its spending milestones, in order
	 * @return the first layout whose condition holds, else the first of all
	 */
	public FormLayout layoutFor(Set<String> filledPaths, List<String> milestones) {
		return this.layouts.stream()
			.filter((layout) -> layout.condition().holds(filledPaths, milestones))
			.findFirst()
			.orElse(this.layouts.get(0));
	}

}
