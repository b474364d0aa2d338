package org.yardstick.plan;

import org.yardstick.organisation.UnitId;

/**
 * What a form is told again by: its year, its unit, and its code or its name.
 *
 * @param projectCode without regard to blanks, case and width; empty if blank
 * @param projectName likewise
 */
public record PlanProbe(int fiscalYear, UnitId unit, String projectCode, String projectName) {

	public PlanProbe {
		projectCode = plain(projectCode);
		projectName = plain(projectName);
	}

	/** What a form of a unit is told by. */
	public static PlanProbe of(int fiscalYear, UnitId unit, Header header) {
		return new PlanProbe(fiscalYear, unit, header.projectCode(), header.projectName());
	}

	/**
	 * Whether both mean the same project of the same unit and year, by code or by name.
	 */
	public boolean matches(PlanProbe other) {
		return this.fiscalYear == other.fiscalYear && this.unit.equals(other.unit)
				&& (isSame(this.projectCode, other.projectCode) || isSame(this.projectName, other.projectName));
	}

	private static boolean isSame(String one, String other) {
		return !one.isEmpty() && one.equals(other);
	}

	private static String plain(String words) {
		return (words != null) ? PerformancePlan.searchable(words).replaceAll("\\s", "") : "";
	}

}
