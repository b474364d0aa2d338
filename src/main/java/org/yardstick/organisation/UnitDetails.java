package org.yardstick.organisation;

/**
 * What an administrator says of a budgetary unit.
 *
 * @param department the department above it, never null
 * @param departmentItself whether it is the department itself (本级)
 */
public record UnitDetails(Label label, DepartmentId department, boolean departmentItself) {
}
