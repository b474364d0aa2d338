package org.yardstick.plan;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.Requirement;

/**
 * A new form as the clerk first sees it: filled in with what the organisation knows, and
 * with one blank row for each kind of indicator that the template asks for.
 */
final class PlanSkeleton {

	private final FormLayout layout;

	private PlanSkeleton(FormLayout layout) {
		this.layout = layout;
	}

	/**
	 * @param layout of the template
	 * @param department the unit's
	 */
	static PlanContent of(FormTemplate template, FormLayout layout, UnitEntry unit, DepartmentEntry department) {
		PlanSkeleton skeleton = new PlanSkeleton(layout);
		return new PlanContent(null, skeleton.header(unit, department), null, null, skeleton.milestones(), null, null,
				layout.indicators().isPresent() ? indicators(template) : null, null);
	}

	private Header header(UnitEntry unit, DepartmentEntry department) {
		return new Header(null, null, null, null, null, null, null, null,
				where("header.supervisingDepartment", department.name()),
				where("header.supervisingDepartmentCode", department.code()),
				where("header.implementingUnit", unit.name()), null, null);
	}

	private String where(String path, String value) {
		return this.layout.has(path) ? value : null;
	}

	private List<SpendingMilestone> milestones() {
		return this.layout.milestones()
			.map((section) -> section.points().stream().map((point) -> new SpendingMilestone(point, null)).toList())
			.orElse(List.of());
	}

	private static List<Indicator> indicators(FormTemplate template) {
		List<Indicator> rows = new ArrayList<>();
		for (CategoryDefinition category : template.taxonomy().categories()) {
			List<DimensionDefinition> asked = category.dimensions()
				.stream()
				.filter((dimension) -> dimension.required() != Requirement.OPTIONAL)
				.toList();
			asked.forEach((dimension) -> rows.add(blankRow(category.name(), dimension.name())));
			if (asked.isEmpty() && category.required() != Requirement.OPTIONAL) {
				rows.add(blankRow(category.name(), onlyDimension(category)));
			}
		}
		return rows;
	}

	/** Where a category leaves the choice between several, the clerk makes it: null. */
	private static String onlyDimension(CategoryDefinition category) {
		return (category.dimensions().size() == 1) ? category.dimensions().get(0).name() : null;
	}

	private static Indicator blankRow(String category, String dimension) {
		return new Indicator(null, category, dimension, null, null, null, null, null, null);
	}

}
