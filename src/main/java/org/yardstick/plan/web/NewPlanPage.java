package org.yardstick.plan.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanFilter;
import org.yardstick.template.FormTemplates;

/** What the page for new plans shows of a year: its forms, and what can be copied. */
@Component
class NewPlanPage {

	private static final int MOST_EARLIER = 20;

	private final BudgetCycles cycles;

	private final FormTemplates templates;

	private final PlanCatalogue catalogue;

	private final Organisation organisation;

	private final Clock clock;

	NewPlanPage(BudgetCycles cycles, FormTemplates templates, PlanCatalogue catalogue, Organisation organisation,
			Clock clock) {
		this.cycles = cycles;
		this.templates = templates;
		this.catalogue = catalogue;
		this.organisation = organisation;
		this.clock = clock;
	}

	/**
	 * @param wanted the year asked for; if there is none such, the newest that is still
	 * open
	 * @param words searched among the plans of the year before, null for all of them
	 */
	void show(Actor actor, Integer wanted, String words, Model model) {
		List<BudgetCycle> all = this.cycles.all();
		model.addAttribute("years", all.stream().map(BudgetCycle::fiscalYear).toList());
		model.addAttribute("words", words);
		if (!actor.is(Role.ADMIN)) {
			model.addAttribute("unit", this.organisation.unit(actor.seat().unit()));
		}
		if (!all.isEmpty()) {
			show(actor, chosen(all, wanted), words, all, model);
		}
	}

	private void show(Actor actor, BudgetCycle cycle, String words, List<BudgetCycle> all, Model model) {
		model.addAttribute("year", cycle.fiscalYear());
		model.addAttribute("deadline", cycle.submissionDeadline());
		model.addAttribute("open", cycle.acceptsSubmissionsAt(this.clock.instant()));
		model.addAttribute("forms",
				cycle.templates().stream().map(this.templates::get).flatMap(OfferedForm::of).toList());
		all.stream()
			.map(BudgetCycle::fiscalYear)
			.filter((year) -> year < cycle.fiscalYear())
			.findFirst()
			.ifPresent((yearBefore) -> {
				model.addAttribute("yearBefore", yearBefore);
				model.addAttribute("earlier", earlier(actor, yearBefore, words, cycle));
			});
	}

	private List<EarlierPlan> earlier(Actor actor, int yearBefore, String words, BudgetCycle cycle) {
		PlanFilter filter = new PlanFilter(yearBefore, null, null, null, words);
		return this.catalogue.writable(actor, filter, MOST_EARLIER)
			.stream()
			.map((plan) -> new EarlierPlan(plan, cycle.offers(plan.template())))
			.toList();
	}

	private BudgetCycle chosen(List<BudgetCycle> all, Integer wanted) {
		Instant now = this.clock.instant();
		return all.stream()
			.filter((cycle) -> wanted != null && cycle.fiscalYear() == wanted)
			.findFirst()
			.or(() -> all.stream().filter((cycle) -> cycle.acceptsSubmissionsAt(now)).findFirst())
			.orElse(all.get(0));
	}

}
