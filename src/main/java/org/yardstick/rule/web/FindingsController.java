package org.yardstick.rule.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.RuleBook;

/** What the rules find in a stored plan, as a piece of the pages that show the plan. */
@Controller
class FindingsController {

	private final PlanReading plans;

	private final RuleBook rules;

	FindingsController(PlanReading plans, RuleBook rules) {
		this.plans = plans;
		this.rules = rules;
	}

	@GetMapping("/plans/{id}/findings")
	String findings(Actor actor, @PathVariable PlanId id, Model model) {
		PlanSnapshot plan = this.plans.get(actor, id);
		model.addAttribute("version", plan.version());
		model.addAttribute("mayEdit", this.plans.mayEdit(actor, plan));
		model.addAttribute("groups", FindingGroup.of(this.rules.check(plan), this.rules::title));
		return "rule/findings";
	}

}
