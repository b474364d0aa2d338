package org.yardstick.restapi.plan;

import java.net.URI;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.restapi.EntityVersion;
import org.yardstick.shared.RejectedException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Single plans; lists are {@link PlanListResource}'s, the way of a plan
 * {@link PlanWayResource}'s.
 */
@RestController
@RequestMapping("/api/v1/plans")
class PlanResource {

	private final PlanReading plans;

	private final PlanDrafting drafting;

	private final PlanOwner owner;

	PlanResource(PlanReading plans, PlanDrafting drafting, PlanOwner owner) {
		this.plans = plans;
		this.drafting = drafting;
		this.owner = owner;
	}

	/** Stores a draft, whatever is missing in it. */
	@PostMapping
	ResponseEntity<ObjectNode> create(Actor actor, @RequestBody JsonNode body) {
		PlanContent content = PlanRepresentation.cells(body).orReject();
		PlanSnapshot made = this.drafting.create(actor, new NewPlan(fiscalYear(body), template(body), null,
				this.owner.of(actor, body.path("unitId").asString(null), content), content));
		return answer(ResponseEntity.created(URI.create("/api/v1/plans/" + made.id())), made);
	}

	@GetMapping("/{id}")
	ResponseEntity<ObjectNode> get(Actor actor, @PathVariable PlanId id) {
		return answer(ResponseEntity.ok(), this.plans.get(actor, id));
	}

	/**
	 * Replaces the cells of a plan. Year, template and unit are fixed when it is made.
	 */
	@PutMapping("/{id}")
	ResponseEntity<ObjectNode> replace(Actor actor, @PathVariable PlanId id, @RequestBody JsonNode body,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
		long version = EntityVersion.required(ifMatch);
		PlanForm form = this.plans.get(actor, id).form();
		if (fiscalYear(body) != form.fiscalYear() || !form.template().equals(template(body))) {
			throw RejectedException.at("template", "年度和表样在新建时确定，不能更改；要换表样请另建一张。");
		}
		return answer(ResponseEntity.ok(),
				this.drafting.save(actor, id, version, PlanRepresentation.cells(body).orReject()));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(Actor actor, @PathVariable PlanId id) {
		this.drafting.delete(actor, id);
	}

	static ResponseEntity<ObjectNode> answer(ResponseEntity.BodyBuilder status, PlanSnapshot plan) {
		return status.eTag(EntityVersion.tag(plan)).body(PlanRepresentation.of(plan));
	}

	static int fiscalYear(JsonNode body) {
		JsonNode year = body.path("fiscalYear");
		if (!year.isInt()) {
			throw RejectedException.at("fiscalYear", "请用数字写明年度，例如 2026。");
		}
		return year.intValue();
	}

	static String template(JsonNode body) {
		return body.path("template").asString(null);
	}

}
