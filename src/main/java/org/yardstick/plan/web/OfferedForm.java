package org.yardstick.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;

/**
 * A form that a new plan can be written on.
 *
 * @param value what {@link NewPlanForm} takes
 * @param name what users read
 * @param variant the layout's name where the template has several, else null
 * @param description what the form asks for beside goals and indicators
 */
record OfferedForm(String value, String name, String variant, String description) {

	static Stream<OfferedForm> of(FormTemplate template) {
		boolean several = template.layouts().size() > 1;
		return template.layouts()
			.stream()
			.map((layout) -> new OfferedForm(NewPlanForm.value(template.key(), layout.key()), template.name(),
					several ? layout.name() : null, describe(layout)));
	}

	private static String describe(FormLayout layout) {
		List<String> parts = new ArrayList<>();
		if (layout.has("narratives.legalBasis")) {
			parts.add("立项依据和必要性");
		}
		if (layout.schedule().isPresent()) {
			parts.add("实施进度计划");
		}
		if (layout.milestones().isPresent()) {
			parts.add("资金支出计划");
		}
		if (layout.has("goals.mediumTerm")) {
			parts.add("中长期目标");
		}
		String amounts = "金额以" + layout.notation().amounts().unit().printed() + "为单位";
		return parts.isEmpty() ? amounts : amounts + "；另填" + String.join("、", parts);
	}

}
