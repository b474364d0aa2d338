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
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.organisation.UnitId;
import org.yardstick.shared.FormPage;

/** Adds, changes, moves and removes budgetary units. */
@Controller
@RequestMapping("/admin/organisation/units")
class UnitController {

	private static final String PAGE = "organisation/unit";

	private final Organisation organisation;

	private final OrganisationMaintenance maintenance;

	UnitController(Organisation organisation, OrganisationMaintenance maintenance) {
		this.organisation = organisation;
		this.maintenance = maintenance;
	}

	@ModelAttribute("departments")
	List<DepartmentEntry> departments() {
		return this.organisation.departments();
	}

	@GetMapping("/new")
	ModelAndView ask(@RequestParam(required = false) DepartmentId department) {
		return new ModelAndView(PAGE, "form", UnitForm.below(department));
	}

	@PostMapping
	ModelAndView add(Actor actor, @Valid @ModelAttribute("form") UnitForm form, BindingResult result) {
		return FormPage.submit(result, PAGE, () -> {
			this.maintenance.addUnit(actor, form.toDetails());
			return departmentPage(new DepartmentId(form.getDepartment())) + "?saved";
		});
	}

	@GetMapping("/{id}")
	ModelAndView ask(@PathVariable UnitId id) {
		return new ModelAndView(PAGE, "form", UnitForm.of(this.organisation.unit(id)));
	}

	@PostMapping("/{id}")
	ModelAndView change(Actor actor, @PathVariable UnitId id, @Valid @ModelAttribute("form") UnitForm form,
			BindingResult result) {
		return FormPage.submit(result, PAGE, () -> {
			this.maintenance.change(actor, id, form.toDetails());
			return departmentPage(new DepartmentId(form.getDepartment())) + "?saved";
		});
	}

	@PostMapping("/{id}/removal")
	String remove(Actor actor, @PathVariable UnitId id, RedirectAttributes flash) {
		UnitEntry unit = this.organisation.unit(id);
		this.maintenance.remove(actor, id);
		flash.addFlashAttribute("notice", "预算单位已删除。");
		return departmentPage(unit.department());
	}

	private static String departmentPage(DepartmentId department) {
		return "redirect:/admin/organisation/departments/" + department;
	}

}
