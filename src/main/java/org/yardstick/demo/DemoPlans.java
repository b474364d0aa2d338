package org.yardstick.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransition;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;
import org.yardstick.template.Notation;

import tools.jackson.databind.JsonNode;

/** Writes the made-up forms and sends each on its way. */
@Component
class DemoPlans {

	private static final List<String> FILES = List.of("plans-2026.yaml", "plans-2027.yaml");

	private static final Set<String> BESIDE_THE_CELLS = Set.of("unit", "fiscalYear", "template", "layout", "way");

	private final PlanDrafting drafting;

	private final ReviewDesk desk;

	DemoPlans(PlanDrafting drafting, ReviewDesk desk) {
		this.drafting = drafting;
		this.desk = desk;
	}

	void write(DemoPlaces places) {
		for (String file : FILES) {
			DemoFile.read(file).forEach((plan) -> write(plan, places));
		}
	}

	private void write(JsonNode node, DemoPlaces places) {
		UnitEntry unit = places.unit(node.get("unit").stringValue());
		PlanContent content = PlanJsonReader.read(node, Notation.API, BESIDE_THE_CELLS).orReject();
		PlanSnapshot plan = this.drafting.create(places.actor(Role.UNIT, unit),
				new NewPlan(Integer.parseInt(node.get("fiscalYear").stringValue()), node.get("template").stringValue(),
						node.path("layout").asString(null), unit.id(), content));
		for (JsonNode step : node.path("way")) {
			plan = take(plan, step, unit, places);
		}
	}

	private PlanSnapshot take(PlanSnapshot plan, JsonNode step, UnitEntry unit, DemoPlaces places) {
		PlanAction action = PlanAction.valueOf(step.get("action").stringValue());
		Role role = PlanTransition.of(action, plan.status(), unit.departmentItself())
			.orElseThrow(() -> new IllegalStateException(plan.title() + ": no " + action + " from " + plan.status()))
			.role();
		Actor actor = places.actor(role, unit);
		String opinion = step.path("opinion").asString(null);
		return switch (action) {
			case SUBMIT -> this.desk.submit(actor, plan.id(), null);
			case WITHDRAW -> this.desk.withdraw(actor, plan.id(), null);
			case PASS -> this.desk.decide(actor, plan.id(), Decision.pass(opinion), null);
			case SEND_BACK -> this.desk.decide(actor, plan.id(), Decision.sendBack(opinion), null);
			case APPROVE -> this.desk.decide(actor, plan.id(),
					Decision.approve(step.get("number").stringValue(), LocalDate.parse(step.get("date").stringValue())),
					null);
		};
	}

}
