package org.yardstick.plan;

import org.yardstick.organisation.UnitId;

/**
 * What a new plan is made from.
 *
 * @param fiscalYear must exist and offer the template
 * @param template key of the form template
 * @param layout key of the layout, null to recognise it by the content
 * @param unit whose it will be
 * @param content the first cells, {@link PlanContent#BLANK} for none
 */
public record NewPlan(int fiscalYear, String template, String layout, UnitId unit, PlanContent content) {
}
