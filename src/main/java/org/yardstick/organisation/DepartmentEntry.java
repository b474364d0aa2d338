package org.yardstick.organisation;

/**
 * A department as other modules see it.
 *
 * @param division the division that looks after it, null if none does yet
 */
public record DepartmentEntry(DepartmentId id, String code, String name, DivisionId division) {
}
