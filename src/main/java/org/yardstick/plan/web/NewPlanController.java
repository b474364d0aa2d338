package org.yardstick.plan.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.PlaceFinder;
import org.yardstick.organisation.PlaceKind;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.shared.FormPage;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.RejectedException;

/** Begins new plans: on a blank form, or from last year's. */
@Controller
class NewPlanController {

	private static final String PAGE = "plan/new";

	private final PlanDrafting drafting;

	private final NewPlanPage page;

	private final PlaceFinder places;

	NewPlanController(PlanDrafting drafting, NewPlanPage page, PlaceFinder places) {
		this.drafting = drafting;
		this.page = page;
		this.places = places;
	}

	@GetMapping("/plans/new")
	String ask(Actor actor, @RequestParam(required = false) String year, @RequestParam(required = false) String q,
			HtmxRequest htmx, Model model) {
		requireWriter(actor);
		this.page.show(actor, year(year), q, model);
		NewPlanForm form = new NewPlanForm();
		form.setFiscalYear((Integer) model.getAttribute("year"));
		model.addAttribute("form", form);
		return (htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest()) ? "plan/_earlier :: earlier" : PAGE;
	}

	@PostMapping("/plans")
	ModelAndView begin(Actor actor, @Valid @ModelAttribute("form") NewPlanForm form, BindingResult result, Model model,
			RedirectAttributes flash) {
		requireWriter(actor);
		ModelAndView answer = FormPage.submit(result, PAGE, () -> {
			PlanId id = this.drafting.begin(actor, form.toPlanForm(), unit(actor, form)).id();
			flash.addFlashAttribute("notice", "新表已建好，填写的内容会自动保存。");
			return "redirect:/plans/" + id;
		});
		if (result.hasErrors()) {
			this.page.show(actor, form.getFiscalYear(), null, model);
		}
		return answer;
	}

	private UnitId unit(Actor actor, NewPlanForm form) {
		if (!actor.is(Role.ADMIN)) {
			return actor.seat().unit();
		}
		return this.places.find(PlaceKind.UNIT, form.getPlace())
			.map((place) -> new UnitId(place.id()))
			.orElseThrow(() -> RejectedException.at("place", "没有找到这个预算单位，请输入编码或全称。"));
	}

	private static Integer year(String typed) {
		return (typed != null && typed.matches("\\d{4}")) ? Integer.valueOf(typed) : null;
	}

	private static void requireWriter(Actor actor) {
		if (!PlanDrafting.mayBegin(actor)) {
			throw new NotAllowedException("绩效目标表由预算单位的填报人新建。如果您要填报，请系统管理员为您的账号加上填报人角色并指定单位。");
		}
	}

}
