package org.yardstick.organisation;

/**
 * What an administrator says of a department.
 *
 * @param division the division that looks after it, null for none
 */
public record DepartmentDetails(Label label, DivisionId division) {
}
