package org.yardstick.plan;

import org.yardstick.organisation.DepartmentId;

/**
 * Which plans a list shows, within what the reader may see. Null does not filter.
 *
 * @param words searched in names, codes, departments, units and indicator names; several
 * words, apart by blanks, must all be there
 */
public record PlanFilter(Integer fiscalYear, PlanStatus status, DepartmentId department, String template,
		String words) {

	/** Everything the reader may see. */
	public static final PlanFilter NONE = new PlanFilter(null, null, null, null, null);

}
