package org.yardstick.organisation.web;

import java.util.List;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionEntry;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.shared.FormPage;

/** Adds, changes and removes departments, and lists the units of one. */
@Controller
@RequestMapping("/admin/organisation/departments")
class DepartmentController {

	private static final String NEW_PAGE = "organisation/new-department";

	private static final String PAGE = "organisation/department";

	private static final String TREE = "redirect:/admin/organisation";

	private final Organisation organisation;

	private final OrganisationMaintenance maintenance;

	DepartmentController(Organisation organisation, OrganisationMaintenance maintenance) {
		this.organisation = organisation;
		this.maintenance = maintenance;
	}

	@ModelAttribute("divisions")
	List<DivisionEntry> divisions() {
		return this.organisation.divisions();
	}

	@GetMapping("/new")
	ModelAndView ask(@RequestParam(required = false) DivisionId division) {
		DepartmentForm form = new DepartmentForm();
		form.assignTo(division);
		return new ModelAndView(NEW_PAGE, "form", form);
	}

	@PostMapping
	ModelAndView add(Actor actor, @Valid @ModelAttribute("form") DepartmentForm form, BindingResult result,
			RedirectAttributes flash) {
		return FormPage.submit(result, NEW_PAGE, () -> {
			DepartmentId id = this.maintenance.addDepartment(actor, form.toDetails());
			flash.addFlashAttribute("notice", "主管部门已新增，请接着录入它的预算单位。");
			return "redirect:/admin/organisation/departments/" + id;
		});
	}

	@GetMapping("/{id}")
	ModelAndView show(@PathVariable DepartmentId id) {
		return withUnits(new ModelAndView(PAGE, "form", DepartmentForm.of(this.organisation.department(id))), id);
	}

	@PostMapping("/{id}")
	ModelAndView change(Actor actor, @PathVariable DepartmentId id, @Valid @ModelAttribute("form") DepartmentForm form,
			BindingResult result) {
		ModelAndView answer = FormPage.submit(result, PAGE, () -> {
			this.maintenance.change(actor, id, form.toDetails());
			return TREE + "?saved";
		});
		return result.hasErrors() ? withUnits(answer, id) : answer;
	}

	@PostMapping("/{id}/removal")
	String remove(Actor actor, @PathVariable DepartmentId id, RedirectAttributes flash) {
		this.maintenance.remove(actor, id);
		flash.addFlashAttribute("notice", "主管部门已删除。");
		return TREE;
	}

	private ModelAndView withUnits(ModelAndView page, DepartmentId id) {
		return page.addObject("department", this.organisation.department(id))
			.addObject("units", this.organisation.units(id));
	}

}
