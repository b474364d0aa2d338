package org.yardstick.cycle.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.cycle.CycleAdministration;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.FormPage;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/** Sets up fiscal years: deadline, templates, and the window open again. */
@Controller
@RequestMapping("/admin/cycles")
class CycleController {

	private static final String NEW_PAGE = "cycle/new-cycle";

	private static final String PAGE = "cycle/cycle";

	private static final String LIST = "redirect:/admin/cycles?saved";

	private final BudgetCycles cycles;

	private final CycleAdministration administration;

	private final FormTemplates templates;

	private final Clock clock;

	CycleController(BudgetCycles cycles, CycleAdministration administration, FormTemplates templates, Clock clock) {
		this.cycles = cycles;
		this.administration = administration;
		this.templates = templates;
		this.clock = clock;
	}

	@ModelAttribute("templates")
	Collection<FormTemplate> templates() {
		return this.templates.all();
	}

	@GetMapping
	String list(Model model) {
		Instant now = this.clock.instant();
		model.addAttribute("cycles",
				this.cycles.all().stream().map((cycle) -> CycleRow.of(cycle, this.templates, now)).toList());
		return "cycle/cycles";
	}

	@GetMapping("/new")
	ModelAndView ask() {
		List<BudgetCycle> all = this.cycles.all();
		CycleForm form = all.isEmpty() ? new CycleForm() : CycleForm.following(all.get(0));
		return new ModelAndView(NEW_PAGE, "form", form);
	}

	@PostMapping
	ModelAndView open(Actor actor, @Valid @ModelAttribute("form") CycleForm form, BindingResult result) {
		return FormPage.submit(result, NEW_PAGE, () -> {
			this.administration.open(actor, form.getFiscalYear(), form.toTerms(this.clock));
			return LIST;
		});
	}

	@GetMapping("/{year}")
	ModelAndView show(@PathVariable int year) {
		BudgetCycle cycle = this.cycles.get(year);
		return withRecord(new ModelAndView(PAGE, "form", CycleForm.of(cycle, this.clock)), cycle);
	}

	@PostMapping("/{year}")
	ModelAndView change(Actor actor, @PathVariable int year, @ModelAttribute("form") CycleForm form,
			BindingResult result) {
		BudgetCycle cycle = this.cycles.get(year);
		ModelAndView answer = FormPage.submit(result, PAGE, () -> {
			this.administration.change(actor, year, form.getVersion(), form.toTerms(this.clock));
			return LIST;
		});
		return result.hasErrors() ? withRecord(answer, cycle) : answer;
	}

	private ModelAndView withRecord(ModelAndView page, BudgetCycle cycle) {
		page.addObject("cycle", CycleRow.of(cycle, this.templates, this.clock.instant()));
		page.addObject("changes",
				this.cycles.changes(cycle.fiscalYear())
					.stream()
					.map((change) -> ChangeRow.of(change, this.templates, this.clock.getZone()))
					.toList());
		return page;
	}

}
