package org.yardstick.finding;

import java.util.List;

import org.yardstick.plan.PlanSnapshot;

/**
 * A plan with what the rules found in it.
 *
 * @param stamp which rules in which versions and settings were applied
 * @param standing in the order of the form
 */
record CheckedPlan(PlanSnapshot plan, String stamp, List<StandingFinding> standing) {

	CheckedPlan {
		standing = List.copyOf(standing);
	}

	/**
	 * Whether this version was checked.
	 * @param version null if the plan is gone
	 */
	boolean isOf(Long version) {
		return version != null && version == this.plan.version();
	}

}
