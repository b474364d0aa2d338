package org.yardstick.plan.web;

import org.springframework.stereotype.Component;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/** Finds the form that a plan is written on. */
@Component
class PlanLayouts {

	private final FormTemplates templates;

	PlanLayouts(FormTemplates templates) {
		this.templates = templates;
	}

	FormTemplate template(PlanSnapshot plan) {
		return this.templates.get(plan.form().template());
	}

	/**
	 * The layout; the first of the template if it has lost the one the plan was made
	 * with.
	 */
	FormLayout of(PlanSnapshot plan) {
		return template(plan).layoutOrFirst(plan.form().layout());
	}

}
