package org.yardstick.plan;

import java.math.BigDecimal;

/**
 * How much of the budget is spent by a point of the year, counted from its beginning.
 *
 * @param milestone the point as printed (3月底, 第一季度)
 * @param cumulativePercent per cent of the budget, null for a blank cell
 */
public record SpendingMilestone(String milestone, BigDecimal cumulativePercent) {
}
