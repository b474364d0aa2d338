package org.yardstick.approval;

import java.util.Comparator;

import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanSnapshot;

/**
 * What the forms of one paper have in common. Papers are issued in their natural order,
 * so that two who use the same number do not wait for each other in a circle.
 */
record PaperScope(int fiscalYear, DepartmentId department) implements Comparable<PaperScope> {

	private static final Comparator<PaperScope> ORDER = Comparator.comparing(PaperScope::fiscalYear)
		.thenComparing((scope) -> scope.department().value());

	static PaperScope of(PlanSnapshot plan) {
		return new PaperScope(plan.form().fiscalYear(), plan.place().department());
	}

	@Override
	public int compareTo(PaperScope other) {
		return ORDER.compare(this, other);
	}

}
