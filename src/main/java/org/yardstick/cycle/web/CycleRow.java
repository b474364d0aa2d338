package org.yardstick.cycle.web;

import java.time.Instant;
import java.util.List;

import org.yardstick.cycle.BudgetCycle;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/**
 * A fiscal year as a row of the list.
 *
 * @param deadline null if the year has none
 * @param open whether forms may still be handed in
 * @param templates the names of the templates it offers
 */
record CycleRow(int fiscalYear, Instant deadline, boolean open, List<String> templates) {

	static CycleRow of(BudgetCycle cycle, FormTemplates templates, Instant now) {
		return new CycleRow(cycle.fiscalYear(), cycle.submissionDeadline(), cycle.acceptsSubmissionsAt(now),
				names(cycle.templates().stream().toList(), templates));
	}

	static List<String> names(List<String> keys, FormTemplates templates) {
		return keys.stream().map((key) -> templates.find(key).map(FormTemplate::name).orElse(key)).sorted().toList();
	}

}
