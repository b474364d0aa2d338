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
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.StalePlanException;

/**
 * What the form page saves and reads: the cells as the layout writes them, rows with
 * their keys. The page itself is {@link PlanPageController}'s.
 */
@RestController
@RequestMapping(path = "/plans/{id}/content", produces = MediaType.APPLICATION_JSON_VALUE)
class PlanContentController {

	private final PlanReading reading;

	private final PlanDrafting drafting;

	private final FormEditor editor;

	PlanContentController(PlanReading reading, PlanDrafting drafting, FormEditor editor) {
		this.reading = reading;
		this.drafting = drafting;
		this.editor = editor;
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
		TypedContent typed = this.editor.read(body, this.reading.get(actor, id));
		try {
			PlanSnapshot saved = this.drafting.save(actor, id, typed.version(), typed.content());
			return ResponseEntity.ok(content(actor, saved, saved.version()));
		}
		catch (StalePlanException stale) {
			return ResponseEntity.status(HttpStatus.CONFLICT).body(content(actor, stale.current(), typed.version()));
		}
	}

	private SavedContent content(Actor actor, PlanSnapshot plan, long since) {
		return this.editor.stored(actor, plan,
				(since < plan.version()) ? this.reading.editsSince(plan, since) : List.of());
	}

}
