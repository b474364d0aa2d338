package org.yardstick.organisation.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.shared.FormPage;

/** Adds, renames and removes the bureau's divisions. */
@Controller
@RequestMapping("/admin/organisation/divisions")
class DivisionController {

	private static final String PAGE = "organisation/division";

	private static final String TREE = "redirect:/admin/organisation";

	private final Organisation organisation;

	private final OrganisationMaintenance maintenance;

	DivisionController(Organisation organisation, OrganisationMaintenance maintenance) {
		this.organisation = organisation;
		this.maintenance = maintenance;
	}

	@GetMapping("/new")
	ModelAndView ask() {
		return new ModelAndView(PAGE, "form", new DivisionForm());
	}

	@PostMapping
	ModelAndView add(Actor actor, @Valid @ModelAttribute("form") DivisionForm form, BindingResult result) {
		return FormPage.submit(result, PAGE, () -> {
			this.maintenance.addDivision(actor, form.getName());
			return TREE + "?saved";
		});
	}

	@GetMapping("/{id}")
	ModelAndView ask(@PathVariable DivisionId id) {
		DivisionForm form = new DivisionForm();
		form.setName(this.organisation.division(id).name());
		return new ModelAndView(PAGE, "form", form);
	}

	@PostMapping("/{id}")
	ModelAndView rename(Actor actor, @PathVariable DivisionId id, @Valid @ModelAttribute("form") DivisionForm form,
			BindingResult result) {
		return FormPage.submit(result, PAGE, () -> {
			this.maintenance.rename(actor, id, form.getName());
			return TREE + "?saved";
		});
	}

	@PostMapping("/{id}/removal")
	String remove(Actor actor, @PathVariable DivisionId id, RedirectAttributes flash) {
		this.maintenance.remove(actor, id);
		flash.addFlashAttribute("notice", "业务科已删除。");
		return TREE;
	}

}
