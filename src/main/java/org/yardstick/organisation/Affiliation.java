package org.yardstick.organisation;

/**
 * To whom a form belongs: the unit that fills it in and the department above it. Scopes
 * are decided on this pair.
 *
 * @param unit never null
 * @param department the unit's department, never null
 */
public record Affiliation(UnitId unit, DepartmentId department) {
}
