package org.yardstick.plan.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.template.FormTemplate;

/**
 * What a list of plans can be filtered by.
 *
 * @param years the newest first
 * @param departments those whose plans the reader sees, by code; empty for clerks
 */
record PlanListChoices(List<Integer> years, List<DepartmentEntry> departments, Collection<FormTemplate> templates) {

	/** What users read of a template, by its key. */
	Map<String, String> templateNames() {
		return this.templates.stream().collect(Collectors.toMap(FormTemplate::key, FormTemplate::name));
	}

}
