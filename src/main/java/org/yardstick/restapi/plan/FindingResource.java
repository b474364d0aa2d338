package org.yardstick.restapi.plan;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.finding.FindingRegister;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.RuleBook;
import org.yardstick.template.FormTemplate;

import tools.jackson.databind.JsonNode;

/** What the rules find in a plan, stored or just sent. */
@RestController
@RequestMapping("/api/v1")
class FindingResource {

	private final PlanReading plans;

	private final FindingRegister register;

	private final RuleBook rules;

	private final BudgetCycles cycles;

	FindingResource(PlanReading plans, FindingRegister register, RuleBook rules, BudgetCycles cycles) {
		this.plans = plans;
		this.register = register;
		this.rules = rules;
		this.cycles = cycles;
	}

	@GetMapping("/plans/{id}/findings")
	List<StandingFindingRepresentation> ofStored(Actor actor, @PathVariable PlanId id) {
		PlanSnapshot plan = this.plans.get(actor, id);
		return StandingFindingRepresentation.of(this.register.of(plan));
	}

	/** Checks a plan without storing it. */
	@PostMapping("/findings")
	List<FindingRepresentation> ofSent(@RequestBody JsonNode body) {
		PlanContent content = PlanRepresentation.cells(body).orReject();
		int year = PlanResource.fiscalYear(body);
		FormTemplate template = this.cycles.template(year, PlanResource.template(body));
		PlanForm form = new PlanForm(year, template.key(), PlanCells.layoutOf(template, content).key());
		return FindingRepresentation.of(this.rules.check(form, content));
	}

}
