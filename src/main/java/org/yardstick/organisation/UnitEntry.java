package org.yardstick.organisation;

/**
 * A budgetary unit as other modules see it.
 *
 * @param department the department above it, never null
 * @param departmentItself whether it is the department itself (本级): its forms skip the
 * department's review
 */
public record UnitEntry(UnitId id, String code, String name, DepartmentId department, boolean departmentItself) {

	public Affiliation affiliation() {
		return new Affiliation(this.id, this.department);
	}

}
