package org.yardstick.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailChange;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;

/** Puts on the trail what is written in forms: which cells, from what to what. */
@Component
class PlanTrail {

	private final Trail trail;

	private final FormTemplates templates;

	PlanTrail(Trail trail, FormTemplates templates) {
		this.trail = trail;
		this.templates = templates;
	}

	/**
	 * A form that is new, with what stands in it.
	 * @param words where that comes from, null if the actor begins it
	 */
	void made(Actor actor, TrailKind kind, PlanSnapshot plan, String words) {
		this.trail.record(actor, new TrailEntry(kind, plan.subject(), words,
				changes(plan, PlanContent.BLANK, PlanCells.changes(PlanContent.BLANK, plan.content()))));
	}

	/**
	 * Other words in the cells of a form.
	 * @param origin where they come from, null if the actor typed them
	 */
	void saved(Actor actor, PlanSnapshot before, PlanSnapshot after, List<CellChange> cells, String origin) {
		TrailKind kind = (origin != null) ? TrailKind.FORM_IMPORTED : TrailKind.FORM_SAVED;
		this.trail.record(actor,
				new TrailEntry(kind, after.subject(), origin, changes(after, before.content(), cells)));
	}

	/** A draft that is gone, with what stood in it. */
	void deleted(Actor actor, PlanSnapshot plan) {
		this.trail.record(actor, TrailEntry.of(TrailKind.FORM_DELETED, plan.subject(),
				changes(plan, plan.content(), PlanCells.changes(plan.content(), PlanContent.BLANK))));
	}

	/** A cell that is blank now may stand in a row that is gone. */
	private List<TrailChange> changes(PlanSnapshot plan, PlanContent before, List<CellChange> cells) {
		Optional<PlanPlaces> now = places(plan.form(), plan.content());
		Optional<PlanPlaces> old = places(plan.form(), before);
		return cells.stream().map((cell) -> {
			String place = ((cell.after() != null) ? now : old).map((places) -> places.of(cell.path()))
				.orElse(cell.path());
			return TrailChange.of(place, cell.path(), cell.before(), cell.after());
		}).toList();
	}

	private Optional<PlanPlaces> places(PlanForm form, PlanContent content) {
		return this.templates.find(form.template())
			.map((FormTemplate template) -> new PlanPlaces(template.layoutOrFirst(form.layout()), form.fiscalYear(),
					content));
	}

}
