package org.yardstick.likeness;

import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanId;

/**
 * A form for which others like it are looked for.
 *
 * @param self the stored plan it is, null for a form that is not stored
 * @param fiscalYear the year whose plans are searched
 */
public record LikenessProbe(PlanId self, int fiscalYear, PlanContent content) {
}
