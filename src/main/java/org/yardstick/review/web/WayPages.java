package org.yardstick.review.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.finding.FindingRegister;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.review.Remarks;
import org.yardstick.review.ReturnReason;
import org.yardstick.review.ReturnReasons;
import org.yardstick.review.ReviewDesk;

/** Puts together what the panel of the way shows. */
@Component
class WayPages {

	private final PlanReading plans;

	private final BudgetCycles cycles;

	private final ReviewDesk desk;

	private final FindingRegister findings;

	private final Remarks remarks;

	private final ReturnReasons reasons;

	WayPages(PlanReading plans, BudgetCycles cycles, ReviewDesk desk, FindingRegister findings, Remarks remarks,
			ReturnReasons reasons) {
		this.plans = plans;
		this.cycles = cycles;
		this.desk = desk;
		this.findings = findings;
		this.remarks = remarks;
		this.reasons = reasons;
	}

	/**
	 * In one transaction, so that plan and year are read once.
	 * @param form what the reviewer has typed so far
	 */
	@Transactional
	void show(Actor actor, PlanId id, DecisionForm form, Model model) {
		PlanSnapshot plan = this.plans.get(actor, id);
		List<PlanAction> choices = this.desk.choices(actor, plan);
		WayView way = new WayView(plan, this.cycles.get(plan.form().fiscalYear()).route(), choices,
				this.desk.history(actor, id), this.findings.answers(plan));
		form.setVersion(plan.version());
		model.addAttribute("way", way);
		model.addAttribute("decisionForm", form);
		model.addAttribute("asked", false);
		model.addAttribute("token", UUID.randomUUID());
		List<ReturnReason> known = (way.isAwaitsDecision() || way.getSentBack() != null) ? this.reasons.all()
				: List.of();
		model.addAttribute("reasons", known.stream().filter(ReturnReason::active).toList());
		model.addAttribute("explanations", explanations(known));
		if (way.isMaySubmit()) {
			model.addAttribute("obstacles", Obstacles.of(this.findings.inTheWay(plan)));
			model.addAttribute("unanswered", this.remarks.unanswered(plan));
		}
	}

	/**
	 * Whether the person is asked before the plan is handed in: nothing else is in the
	 * way, and there are remarks that nobody said anything about.
	 */
	boolean isAsked(Actor actor, PlanId id) {
		PlanSnapshot plan = this.plans.get(actor, id);
		return this.desk.choices(actor, plan).contains(PlanAction.SUBMIT) && !this.remarks.unanswered(plan).isEmpty()
				&& this.findings.inTheWay(plan).isEmpty();
	}

	private static Map<String, String> explanations(List<ReturnReason> reasons) {
		return reasons.stream().collect(Collectors.toMap(ReturnReason::code, ReturnReason::explanation));
	}

}
