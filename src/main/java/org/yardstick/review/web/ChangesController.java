package org.yardstick.review.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.review.ChangeBasis;
import org.yardstick.review.PlanChanges;
import org.yardstick.review.PlanDifference;
import org.yardstick.shared.NotFoundException;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplates;

import tools.jackson.databind.json.JsonMapper;

/**
 * What changed in a form: the bar above it and the list beside it, which the form page
 * asks for, and a page with both wordings side by side.
 */
@Controller
@RequestMapping("/plans/{id}/changes")
class ChangesController {

	private final PlanChanges changes;

	private final FormTemplates templates;

	private final JsonMapper json;

	ChangesController(PlanChanges changes, FormTemplates templates, JsonMapper json) {
		this.changes = changes;
		this.templates = templates;
		this.json = json;
	}

	/**
	 * @param since what to compare with; without it the last submission, and nothing is
	 * said if there is none
	 */
	@GetMapping
	String changes(Actor actor, @PathVariable PlanId id, @RequestParam(required = false) String since, Model model) {
		PlanDifference difference = this.changes.since(actor, id, basis(since));
		ChangesView view = ChangesView.of(difference);
		model.addAttribute("view", view);
		model.addAttribute("chosen", since != null || difference.isCompared());
		model.addAttribute("marks", this.json.writeValueAsString(view.marks()));
		return "review/_changes";
	}

	/**
	 * @param all whether unchanged cells are shown too
	 */
	@GetMapping("/side-by-side")
	String sideBySide(Actor actor, @PathVariable PlanId id, @RequestParam(required = false) String since,
			@RequestParam(defaultValue = "false") boolean all, Model model) {
		PlanDifference difference = this.changes.since(actor, id, basis(since));
		model.addAttribute("difference", difference);
		model.addAttribute("bases", ChangeBasis.values());
		model.addAttribute("table", (all && difference.isCompared())
				? SideBySide.all(difference, layout(difference.plan())) : SideBySide.changes(difference));
		model.addAttribute("all", all);
		return "review/side-by-side";
	}

	private FormLayout layout(PlanSnapshot plan) {
		return this.templates.get(plan.form().template()).layoutOrFirst(plan.form().layout());
	}

	private static ChangeBasis basis(String since) {
		return (since == null) ? ChangeBasis.SUBMISSION
				: ChangeBasis.of(since).orElseThrow(() -> new NotFoundException("没有这种对比，请选择上次报送、上次批复或上年。"));
	}

}
