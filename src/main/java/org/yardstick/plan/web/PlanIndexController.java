package org.yardstick.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxResponse;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanOrder;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanSummary;
import org.yardstick.template.FormTemplates;

/**
 * The list of plans. All of its state is in the address; scripts fetch the list without
 * the page around it.
 */
@Controller
class PlanIndexController {

	private final PlanCatalogue catalogue;

	private final BudgetCycles cycles;

	private final FormTemplates templates;

	private final Organisation organisation;

	PlanIndexController(PlanCatalogue catalogue, BudgetCycles cycles, FormTemplates templates,
			Organisation organisation) {
		this.catalogue = catalogue;
		this.cycles = cycles;
		this.templates = templates;
		this.organisation = organisation;
	}

	@GetMapping("/plans")
	String list(Actor actor, @RequestParam Map<String, String> query, HtmxRequest htmx, HtmxResponse answer,
			Model model) {
		PlanListChoices choices = choices(actor);
		PlanListing listing = PlanListing.of(query, choices);
		Page<PlanSummary> plans = page(actor, listing);
		listing = listing.at(plans.getNumber());
		model.addAttribute("listing", listing);
		model.addAttribute("plans", plans);
		model.addAttribute("atLeast",
				listing.filter().words() != null && plans.getTotalElements() == PlanCatalogue.MOST_COUNTED);
		model.addAttribute("templateNames", choices.templateNames());
		model.addAttribute("reviewing", !choices.departments().isEmpty());
		model.addAttribute("mayBegin", PlanDrafting.mayBegin(actor));
		model.addAttribute("empty", EmptyList.of(actor, listing));
		if (htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest()) {
			answer.setReplaceUrl(listing.pageAddress());
			return "plan/_list :: list";
		}
		model.addAttribute("choices", choices);
		model.addAttribute("statuses", PlanStatus.values());
		model.addAttribute("orders", PlanOrder.values());
		model.addAttribute("sizes", PlanListing.SIZES);
		return "plan/index";
	}

	/** The page, or the last one for an address past it. */
	private Page<PlanSummary> page(Actor actor, PlanListing listing) {
		Page<PlanSummary> plans = this.catalogue.search(actor, listing.filter(), listing.order(),
				listing.pageRequest());
		if (listing.page() < Math.max(plans.getTotalPages(), 1)) {
			return plans;
		}
		int last = Math.max(plans.getTotalPages() - 1, 0);
		return this.catalogue.search(actor, listing.filter(), listing.order(), listing.at(last).pageRequest());
	}

	private PlanListChoices choices(Actor actor) {
		List<Integer> years = this.cycles.all().stream().map(BudgetCycle::fiscalYear).toList();
		return new PlanListChoices(years, departments(actor), this.templates.all());
	}

	private List<DepartmentEntry> departments(Actor actor) {
		if (actor.seesEverything()) {
			return this.organisation.departments();
		}
		Set<DepartmentId> seen = actor.reviewedDepartments();
		return seen.isEmpty() ? List.of()
				: this.organisation.departments().stream().filter((entry) -> seen.contains(entry.id())).toList();
	}

}
