package org.yardstick.plan.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;

/**
 * A form on the page, to fill in or to read, and on paper. What the page saves comes to
 * {@link PlanContentController}; findings and the way of the plan are fragments of higher
 * modules, which the page asks for by their addresses.
 */
@Controller
@RequestMapping("/plans/{id}")
class PlanPageController {

	private final PlanReading reading;

	private final PlanDrafting drafting;

	private final BudgetCycles cycles;

	private final PlanLayouts layouts;

	private final FormEditor editor;

	PlanPageController(PlanReading reading, PlanDrafting drafting, BudgetCycles cycles, PlanLayouts layouts,
			FormEditor editor) {
		this.reading = reading;
		this.drafting = drafting;
		this.cycles = cycles;
		this.layouts = layouts;
		this.editor = editor;
	}

	/**
	 * @param queue the reviewers' queue that the form was opened from, in the words of
	 * the module above that keeps it; null for none
	 */
	@GetMapping
	String page(Actor actor, @PathVariable PlanId id, @RequestParam(required = false) String queue, Model model) {
		model.addAttribute("queue", queue);
		PlanSnapshot plan = this.reading.get(actor, id);
		boolean editable = this.reading.mayEdit(actor, plan);
		model.addAttribute("plan", plan);
		model.addAttribute("origins", this.reading.origins(plan));
		this.editor.show(model, actor, plan, editable ? "/plans/" + plan.id() + "/content" : null);
		model.addAttribute("years", this.reading.mayWrite(actor, plan) ? otherYears(plan) : List.of());
		model.addAttribute("deletable", editable && plan.status() == PlanStatus.DRAFT);
		return "plan/form";
	}

	@GetMapping("/print")
	String print(Actor actor, @PathVariable PlanId id, Model model) {
		PlanSnapshot plan = this.reading.get(actor, id);
		model.addAttribute("plan", plan);
		model.addAttribute("sheet", SheetView.of(this.layouts.of(plan), plan, SheetUse.PRINT));
		return "plan/print";
	}

	@PostMapping("/copies")
	String copy(Actor actor, @PathVariable PlanId id, @RequestParam int year, RedirectAttributes flash) {
		PlanSnapshot copy = this.drafting.copy(actor, id, year);
		flash.addFlashAttribute("notice", "已复制为 " + year + " 年度的新表，请核对金额、日期和指标值。");
		return "redirect:/plans/" + copy.id();
	}

	@PostMapping("/deletion")
	String delete(Actor actor, @PathVariable PlanId id, RedirectAttributes flash) {
		String title = this.reading.get(actor, id).title();
		this.drafting.delete(actor, id);
		flash.addFlashAttribute("notice", "已删除草稿“" + title + "”。");
		return "redirect:/plans";
	}

	private List<Integer> otherYears(PlanSnapshot plan) {
		return this.cycles.all()
			.stream()
			.filter((cycle) -> cycle.offers(plan.form().template()))
			.map(BudgetCycle::fiscalYear)
			.filter((year) -> year != plan.form().fiscalYear())
			.toList();
	}

}
