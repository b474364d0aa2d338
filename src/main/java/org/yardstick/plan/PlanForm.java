package org.yardstick.plan;

/**
 * Which form a plan is written on.
 *
 * @param fiscalYear the year the money is for
 * @param template key of the form template
 * @param layout key of the way it is printed
 */
public record PlanForm(int fiscalYear, String template, String layout) {
}
