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

	/** How many new drafts would be made. */
	public long created() {
		return count(FormChoice.CREATE);
	}

	/** How many drafts would get other cells. */
	public long replaced() {
		return count(FormChoice.REPLACE);
	}

	/** How many forms would be left out. */
	public long skipped() {
		return count(FormChoice.SKIP);
	}

	private long count(FormChoice choice) {
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
