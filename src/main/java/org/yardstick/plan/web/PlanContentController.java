package org.yardstick.plan.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.plan.PlanJsonWriter;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.StalePlanException;
import org.yardstick.template.FormLayout;

import tools.jackson.databind.JsonNode;

/**
 * What the form page saves and reads: the cells as the layout writes them, rows with
 * their keys. The page itself is {@link PlanPageController}'s.
 */
@RestController
@RequestMapping(path = "/plans/{id}/content", produces = MediaType.APPLICATION_JSON_VALUE)
class PlanContentController {

	/** Sixty indicators with all their texts need a tenth of it. */
	private static final int MOST_BYTES = 2 << 20;

	private final PlanReading reading;

	private final PlanDrafting drafting;

	private final PlanLayouts layouts;

	private final JsonBody bodies;

	PlanContentController(PlanReading reading, PlanDrafting drafting, PlanLayouts layouts, JsonBody bodies) {
		this.reading = reading;
		this.drafting = drafting;
		this.layouts = layouts;
		this.bodies = bodies;
	}

	/**
	 * @param since the version whose later edits are told, null for none
	 */
	@GetMapping
	SavedContent current(Actor actor, @PathVariable PlanId id, @RequestParam(required = false) Long since) {
		PlanSnapshot plan = this.reading.get(actor, id);
		return content(actor, plan, (since != null) ? since : plan.version());
	}

	/**
	 * Stores all cells: 200 with the cells as they are read, 422 with every cell that
	 * cannot be stored and nothing stored, 409 with the plan as it is and who changed it
	 * when somebody was quicker.
	 */
	@PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SavedContent> save(Actor actor, @PathVariable PlanId id, InputStream body) throws IOException {
		JsonNode sent = this.bodies.read(body, MOST_BYTES);
		if (!sent.path("version").isIntegralNumber() || !sent.path("content").isObject()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		long version = sent.get("version").asLong();
		FormLayout layout = this.layouts.of(this.reading.get(actor, id));
		PlanContent content = PlanJsonReader.read(sent.get("content"), layout).orReject();
		try {
			PlanSnapshot saved = this.drafting.save(actor, id, version, content);
			return ResponseEntity.ok(content(actor, saved, saved.version()));
		}
		catch (StalePlanException stale) {
			return ResponseEntity.status(HttpStatus.CONFLICT).body(content(actor, stale.current(), version));
		}
	}

	private SavedContent content(Actor actor, PlanSnapshot plan, long since) {
		JsonNode cells = new PlanJsonWriter(this.layouts.of(plan), true).write(plan.content());
		return new SavedContent(plan.version(), plan.touched().at(), actor.accountId(), cells,
				(since < plan.version()) ? this.reading.editsSince(plan, since) : List.of());
	}

}
