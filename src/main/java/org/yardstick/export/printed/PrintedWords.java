package org.yardstick.export.printed;

import java.util.Map;

import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormText;

/**
 * The words that stand in a form.
 *
 * @param fiscalYear the year of the form
 * @param values the filled cells as the layout writes them, by path
 */
record PrintedWords(int fiscalYear, PlanContent content, Map<String, String> values) {

	static PrintedWords of(FormLayout layout, PlanSnapshot plan) {
		return new PrintedWords(plan.form().fiscalYear(), plan.content(), PlanCells.of(plan.content(), layout));
	}

	/** What stands in a cell, empty if it is blank. */
	String value(String path) {
		return this.values.getOrDefault(path, "");
	}

	/** A label or heading with year and fields filled in. */
	String fill(FormText text) {
		return text.fill(this.fiscalYear, (field) -> value(field.path()));
	}

}
