package org.yardstick.finding;

import org.yardstick.organisation.DepartmentId;

/**
 * How often a rule found something in the forms of a department.
 *
 * @param code the rule's
 * @param plans in how many forms it did
 */
public record FindingTally(String code, DepartmentId department, long errors, long warnings, long infos, long plans) {
}
