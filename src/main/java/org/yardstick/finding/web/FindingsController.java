package org.yardstick.finding.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.yardstick.finding.AnsweredState;
import org.yardstick.finding.FindingAnswers;
import org.yardstick.finding.FindingId;
import org.yardstick.finding.FindingRegister;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.KnownRule;
import org.yardstick.rule.RuleBook;

/**
 * What stands on a stored plan, as a piece of the pages that show the plan, and the
 * answers that are typed into it. The script that sends an answer asks for the piece anew
 * afterwards, so answers have no page of their own.
 */
@Controller
@RequestMapping("/plans/{id}/findings")
class FindingsController {

	private final PlanReading plans;

	private final FindingRegister register;

	private final FindingAnswers answers;

	private final RuleBook rules;

	FindingsController(PlanReading plans, FindingRegister register, FindingAnswers answers, RuleBook rules) {
		this.plans = plans;
		this.register = register;
		this.answers = answers;
		this.rules = rules;
	}

	@GetMapping
	String findings(Actor actor, @PathVariable PlanId id, Model model) {
		PlanSnapshot plan = this.plans.get(actor, id);
		model.addAttribute("planId", plan.id());
		model.addAttribute("version", plan.version());
		model.addAttribute("mayEdit", this.plans.mayEdit(actor, plan));
		model.addAttribute("mayDecide", this.plans.mayDecide(actor, plan));
		model.addAttribute("panel", FindingPanel.of(this.register.of(plan),
				(code) -> this.rules.find(code).map(KnownRule::title).orElse("")));
		return "finding/findings";
	}

	/**
	 * Explains a finding.
	 * @param seen the number of the last answer that the person saw, 0 for none
	 */
	@PostMapping("/{finding}/explanations")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void explain(Actor actor, @PathVariable PlanId id, @PathVariable FindingId finding,
			@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") long seen) {
		this.answers.explain(actor, id, new AnsweredState(finding, seen), text);
	}

	/**
	 * Refuses the explanation of a finding.
	 * @param seen the number of the explanation
	 */
	@PostMapping("/{finding}/refusals")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void refuse(Actor actor, @PathVariable PlanId id, @PathVariable FindingId finding,
			@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") long seen) {
		this.answers.refuse(actor, id, new AnsweredState(finding, seen), text);
	}

}
