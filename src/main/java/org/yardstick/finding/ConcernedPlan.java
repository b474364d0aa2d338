package org.yardstick.finding;

import java.util.List;

import org.yardstick.plan.PlanSummary;

/**
 * A plan in which something was found.
 *
 * @param findings how many of those asked for
 * @param first the first of them in the order of the form
 */
public record ConcernedPlan(PlanSummary plan, long findings, List<FoundPlace> first) {

	public ConcernedPlan {
		first = List.copyOf(first);
	}

}
