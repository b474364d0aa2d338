package org.yardstick.finding;

import org.yardstick.organisation.DepartmentId;
import org.yardstick.rule.Severity;

/**
 * Which of the findings of a year are asked for. Null does not filter.
 *
 * @param code of a rule
 */
public record FindingFilter(int fiscalYear, Severity severity, DepartmentId department, String code) {
}
