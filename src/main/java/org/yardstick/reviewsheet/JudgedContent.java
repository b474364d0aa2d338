package org.yardstick.reviewsheet;

import org.yardstick.plan.ContentHash;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

/**
 * What a sheet judges: the cells as they were handed in.
 *
 * @param planVersion the plan's version when the sheet was begun
 * @param hash of the cells, as in the history of the plan
 */
public record JudgedContent(long planVersion, String hash, PlanContent content) {

	static JudgedContent of(PlanSnapshot plan) {
		return new JudgedContent(plan.version(), ContentHash.of(plan.content()), plan.content());
	}

}
