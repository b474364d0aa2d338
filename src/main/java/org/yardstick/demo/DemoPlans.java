package org.yardstick.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.yardstick.finding.Explanation;
import org.yardstick.finding.FindingAnswers;
import org.yardstick.finding.FindingRegister;
import org.yardstick.finding.StandingFinding;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.review.AfterApproval;
import org.yardstick.review.Decision;
import org.yardstick.review.Remark;
import org.yardstick.review.ReviewDesk;
import org.yardstick.review.SubmissionRefusedException;
import org.yardstick.template.Notation;

import tools.jackson.databind.JsonNode;

/**
 * Writes the made-up forms and sends each on its way: steps of people, and between them
 * what the unit mended. What it explains is said with the handing in.
 */
@Component
class DemoPlans {

	private static final List<String> FILES = List.of("plans-2026.yaml", "plans-2027.yaml");

	private static final Set<String> BESIDE_THE_CELLS = Set.of("unit", "fiscalYear", "template", "layout", "way");

	private static final String MENDED = "mended";

	private static final String EXPLAINED = "explained";

	private final PlanDrafting drafting;

	private final FindingRegister findings;

	private final FindingAnswers answers;

	private final ReviewDesk desk;

	private final AfterApproval afterApproval;

	private final PlanTransitions transitions;

	DemoPlans(PlanDrafting drafting, FindingRegister findings, FindingAnswers answers, ReviewDesk desk,
			AfterApproval afterApproval, PlanTransitions transitions) {
		this.afterApproval = afterApproval;
		this.drafting = drafting;
		this.findings = findings;
		this.answers = answers;
		this.desk = desk;
		this.transitions = transitions;
	}

	void write(DemoPlaces places) {
		for (String file : FILES) {
			DemoFile.read(file).forEach((plan) -> write(plan, places));
		}
	}

	private void write(JsonNode node, DemoPlaces places) {
		UnitEntry unit = places.unit(node.get("unit").stringValue());
		Actor clerk = places.actor(Role.UNIT, unit);
		PlanSnapshot plan = this.drafting.create(clerk,
				new NewPlan(Integer.parseInt(node.get("fiscalYear").stringValue()), node.get("template").stringValue(),
						node.path("layout").asString(null), unit.id(), content(node)));
		for (JsonNode step : node.path("way")) {
			if (step.has(MENDED)) {
				DemoFile.overwrite(node, step.get(MENDED));
				plan = this.drafting.save(clerk, plan.id(), plan.version(), content(node));
			}
			else {
				plan = take(plan, step, unit, places);
			}
		}
	}

	private PlanSnapshot take(PlanSnapshot plan, JsonNode step, UnitEntry unit, DemoPlaces places) {
		PlanAction action = PlanAction.valueOf(step.get("action").stringValue());
		Role role = this.transitions.possible(plan)
			.stream()
			.filter((transition) -> transition.action() == action)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(plan.title() + ": no " + action + " from " + plan.status()))
			.role();
		Actor actor = places.actor(role, unit);
		return switch (action) {
			case SUBMIT -> submit(actor, plan, step.path(EXPLAINED));
			case WITHDRAW -> this.desk.withdraw(actor, plan.id(), null);
			case PUBLISH -> this.afterApproval.publish(actor, plan.id());
			case RETRACT, REVISE -> throw new IllegalStateException(plan.title() + ": no " + action + " in demo files");
			case PASS, SEND_BACK, APPROVE -> this.desk.decide(actor, plan.id(), decision(action, step), null);
		};
	}

	/** Says which form has become unfit when a rule is added that refuses it. */
	private PlanSnapshot submit(Actor actor, PlanSnapshot plan, JsonNode sentences) {
		explain(actor, plan, sentences);
		try {
			return this.desk.submit(actor, plan.id(), null);
		}
		catch (SubmissionRefusedException ex) {
			throw new IllegalStateException(plan.title() + ": " + ex.findings(), ex);
		}
	}

	/**
	 * @param sentences by the codes of the rules
	 */
	private void explain(Actor actor, PlanSnapshot plan, JsonNode sentences) {
		List<Explanation> explanations = this.findings.inTheWay(plan)
			.stream()
			.map(StandingFinding::finding)
			.filter((finding) -> sentences.has(finding.code()))
			.map((finding) -> new Explanation(finding.code(), finding.path(),
					sentences.get(finding.code()).stringValue()))
			.toList();
		this.answers.explain(actor, plan.id(), explanations);
	}

	private static Decision decision(PlanAction action, JsonNode step) {
		if (action == PlanAction.APPROVE) {
			return Decision.approve(step.get("number").stringValue(), LocalDate.parse(step.get("date").stringValue()));
		}
		List<Remark> remarks = new ArrayList<>();
		step.path("remarks")
			.forEach((remark) -> remarks
				.add(new Remark(remark.get("path").stringValue(), remark.get("text").stringValue())));
		Decision.Verdict verdict = (action == PlanAction.SEND_BACK) ? Decision.Verdict.SEND_BACK
				: Decision.Verdict.APPROVE;
		List<String> reasons = new ArrayList<>();
		step.path("reasons").forEach((code) -> reasons.add(code.stringValue()));
		return new Decision(verdict, step.path("opinion").asString(null), remarks, reasons, null, null);
	}

	private static PlanContent content(JsonNode node) {
		return PlanJsonReader.read(node, Notation.API, BESIDE_THE_CELLS).orReject();
	}

}
