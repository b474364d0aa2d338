package org.yardstick.plan;

import java.util.List;

import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.template.FormLayout;

/**
 * A new form as the clerk first sees it: filled in with what the organisation knows. The
 * kinds of indicators that the template asks for are not part of it: the page offers rows
 * for them, which become part of the form with their first words.
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
	static PlanContent of(FormLayout layout, UnitEntry unit, DepartmentEntry department) {
		PlanSkeleton skeleton = new PlanSkeleton(layout);
		return new PlanContent(null, skeleton.header(unit, department), null, null, skeleton.milestones(), null, null,
				null, null);
	}

	/** A new form of no unit. */
	static PlanContent of(FormLayout layout) {
		return new PlanContent(null, null, null, null, new PlanSkeleton(layout).milestones(), null, null, null, null);
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

}
