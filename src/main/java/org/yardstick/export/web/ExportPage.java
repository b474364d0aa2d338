package org.yardstick.export.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.export.Export;
import org.yardstick.export.Exports;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanStatus;
import org.yardstick.template.FormTemplates;

/** What the page of exports shows. */
@Component
class ExportPage {

	private final Exports exports;

	private final PlanCatalogue plans;

	private final Organisation organisation;

	private final BudgetCycles cycles;

	private final FormTemplates templates;

	ExportPage(Exports exports, PlanCatalogue plans, Organisation organisation, BudgetCycles cycles,
			FormTemplates templates) {
		this.exports = exports;
		this.plans = plans;
		this.organisation = organisation;
		this.cycles = cycles;
		this.templates = templates;
	}

	/** What can be chosen, and the list of one's own. */
	Map<String, Object> of(Actor actor) {
		Map<String, Object> page = new HashMap<>(own(actor));
		page.put("years", this.cycles.all().stream().map(BudgetCycle::fiscalYear).toList());
		page.put("statuses", PlanStatus.values());
		page.put("departments", this.organisation.departments());
		page.put("templates", this.templates.all());
		return page;
	}

	/** The list of one's own, and whether any of them is open. */
	Map<String, Object> own(Actor actor) {
		List<Export> own = this.exports.own(actor);
		return Map.of("own", own.stream().map(ExportRow::of).toList(), "open",
				own.stream().anyMatch((export) -> export.state().isOpen()));
	}

	/** How many projects are chosen. */
	long count(Actor actor, ExportForm form) {
		return this.plans.count(actor, form.toPlanFilter());
	}

}
