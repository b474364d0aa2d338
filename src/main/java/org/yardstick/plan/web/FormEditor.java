package org.yardstick.plan.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanEdit;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.plan.PlanJsonWriter;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.RejectedException;

import tools.jackson.databind.JsonNode;

/**
 * What a page needs to show a form in its printed layout and to let people type in it:
 * the model of {@code plan/_sheet} and what the scripts below {@code js/plan} send and
 * expect. For forms that are plans and for those that may become one.
 */
@Component
public class FormEditor {

	/** Sixty indicators with all their texts need a tenth of it. */
	private static final int MOST_BYTES = 2 << 20;

	private final PlanLayouts layouts;

	private final PageSettings settings;

	private final JsonBody bodies;

	FormEditor(PlanLayouts layouts, PageSettings settings, JsonBody bodies) {
		this.layouts = layouts;
		this.settings = settings;
		this.bodies = bodies;
	}

	/**
	 * Adds {@code sheet} to the model, and {@code settings} for the scripts.
	 * @param address where the scripts read and store the cells, null for a form that is
	 * only read
	 */
	public void show(Model model, Actor actor, PlanSnapshot form, String address) {
		SheetUse use = (address != null) ? SheetUse.EDIT : SheetUse.READ;
		model.addAttribute("sheet", SheetView.of(this.layouts.of(form), form, use));
		model.addAttribute("settings", this.settings.of(actor, form, address));
	}

	/**
	 * Reads what the scripts send.
	 * @throws ResponseStatusException 400 or 413 if it is nothing that they would send
	 * @throws RejectedException with every cell that cannot be stored
	 */
	public TypedContent read(InputStream body, PlanSnapshot form) throws IOException {
		JsonNode sent = this.bodies.read(body, MOST_BYTES);
		if (!sent.path("version").isIntegralNumber() || !sent.path("content").isObject()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return new TypedContent(sent.get("version").asLong(),
				PlanJsonReader.read(sent.get("content"), this.layouts.of(form)).orReject());
	}

	/**
	 * What the scripts are told about the stored form.
	 * @param edits the saves since the version that they asked about, oldest first
	 */
	public SavedContent stored(Actor actor, PlanSnapshot form, List<PlanEdit> edits) {
		JsonNode cells = new PlanJsonWriter(this.layouts.of(form), true).write(form.content());
		return new SavedContent(form.version(), form.touched().at(), actor.accountId(), cells, edits);
	}

}
