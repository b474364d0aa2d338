package org.yardstick.intake;

import java.util.List;
import java.util.Map;

/**
 * A document and what would be made of its forms now.
 *
 * @param names the units that its forms name, unknown ones first; empty where all forms
 * belong to the person's own
 * @param years the fiscal years that offer the templates of its forms, the newest first,
 * by template
 */
public record ImportOutlook(ImportSnapshot document, List<FormOutlook> forms, List<NamedUnit> names,
		Map<String, List<Integer>> years) {

	/** How many forms have this choice. */
	public long count(FormChoice choice) {
		return this.forms.stream().filter((form) -> form.decision().choice() == choice).count();
	}

	/** How many forms have something in the way of the draft that they shall become. */
	public long hindered() {
		return this.forms.stream().filter((form) -> !form.obstacles().isEmpty()).count();
	}

	/** How many drafts it made. */
	public long made() {
		return this.forms.stream().filter((form) -> form.form().made() != null).count();
	}

}
