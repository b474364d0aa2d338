package org.yardstick.export.web;

import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.export.PlanListKind;
import org.yardstick.export.PlanLists;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanStatus;
import org.yardstick.template.FormTemplates;

/** Lists of projects and indicators to take away; the filter is in the address. */
@Controller
@RequestMapping("/exports")
class ExportController {

	/**
	 * Lists that an instance sends at a time: each holds a connection to the database for
	 * as long as the download takes, and others need some too.
	 */
	private static final int MOST_AT_A_TIME = 3;

	private final PlanLists lists;

	private final PlanCatalogue plans;

	private final Organisation organisation;

	private final BudgetCycles cycles;

	private final FormTemplates templates;

	private final Semaphore free = new Semaphore(MOST_AT_A_TIME);

	ExportController(PlanLists lists, PlanCatalogue plans, Organisation organisation, BudgetCycles cycles,
			FormTemplates templates) {
		this.lists = lists;
		this.plans = plans;
		this.organisation = organisation;
		this.cycles = cycles;
		this.templates = templates;
	}

	@GetMapping
	String choose(Actor actor, @ModelAttribute("filter") ExportFilter filter, BindingResult result, Model model) {
		model.addAttribute("years", this.cycles.all().stream().map(BudgetCycle::fiscalYear).toList());
		model.addAttribute("statuses", PlanStatus.values());
		model.addAttribute("departments", this.organisation.departments());
		model.addAttribute("templates", this.templates.all());
		if (!result.hasErrors()) {
			model.addAttribute("projects", this.plans.count(actor, filter.toPlanFilter()));
		}
		return "export/exports";
	}

	@GetMapping("/summary.xlsx")
	View summary(Actor actor, @ModelAttribute ExportFilter filter) {
		return download(PlanListKind.SUMMARY, actor, filter);
	}

	@GetMapping("/indicators.xlsx")
	View indicators(Actor actor, @ModelAttribute ExportFilter filter) {
		return download(PlanListKind.INDICATORS, actor, filter);
	}

	private View download(PlanListKind kind, Actor actor, ExportFilter filter) {
		return new ListDownload(this.lists, this.lists.request(kind, actor, filter.toPlanFilter()), this.free);
	}

}
