package org.yardstick.export;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;

/** Hands single forms out as files and puts on the trail who took which. */
@Component
public class FormDownloads {

	private final FormFiles files;

	private final Trail trail;

	FormDownloads(FormFiles files, Trail trail) {
		this.files = files;
		this.trail = trail;
	}

	/**
	 * The document of a form, for somebody who may see the form.
	 * @throws org.yardstick.shared.NotFoundException if its template does not exist any
	 * more
	 */
	public FormFile fetch(Actor actor, PlanSnapshot plan, FormFormat format) {
		FormFile file = this.files.of(plan, format);
		record(actor, plan, file.name());
		return file;
	}

	/**
	 * Somebody takes a form away as a file.
	 * @param plan null for a blank form
	 */
	public void record(Actor actor, PlanSnapshot plan, String fileName) {
		this.trail.record(actor,
				TrailEntry.of(TrailKind.FORM_DOWNLOADED, (plan != null) ? plan.subject() : null, fileName));
	}

}
