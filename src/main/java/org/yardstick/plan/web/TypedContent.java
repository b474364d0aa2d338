package org.yardstick.plan.web;

import org.yardstick.plan.PlanContent;

/**
 * A form as somebody typed it on a page.
 *
 * @param version the one it was made on
 * @param content all cells
 */
public record TypedContent(long version, PlanContent content) {
}
