package org.yardstick.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSummary;
import org.yardstick.shared.RejectedException;

/** What stands open on the plans of a list, as their last checks found it. */
@Service
@Transactional(readOnly = true)
public class FindingCounts {

	/** How many plans can be asked about at once: a long page of a list. */
	public static final int MOST_PLANS = 100;

	private final PlanCatalogue plans;

	private final CheckRows checks;

	FindingCounts(PlanCatalogue plans, CheckRows checks) {
		this.plans = plans;
		this.checks = checks;
	}

	/**
	 * The counts of those plans that the actor may see and that were checked before; two
	 * statements.
	 * @throws RejectedException if there are more than {@value #MOST_PLANS}
	 */
	public Map<PlanId, FindingCount> of(Actor actor, Collection<PlanId> ids) {
		if (ids.size() > MOST_PLANS) {
			throw RejectedException.at("plan", "一次最多查询 " + MOST_PLANS + " 张表的问题，请减少后再试。");
		}
		List<PlanId> seen = this.plans.among(actor, ids).stream().map(PlanSummary::id).toList();
		return this.checks.counts(seen);
	}

}
