package org.yardstick.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSummary;
import org.yardstick.shared.NotAllowedException;

/**
 * What is found most in the forms of a year, and in which, for those who review them:
 * departments see their own, divisions those they look after, the others all. Explained
 * findings count too.
 */
@Service
@Transactional(readOnly = true)
public class FindingStatistics {

	/** How many findings of each plan a list tells. */
	private static final int FIRST_FINDINGS = 3;

	private final StatisticsRows rows;

	private final PlanCatalogue plans;

	FindingStatistics(StatisticsRows rows, PlanCatalogue plans) {
		this.rows = rows;
		this.plans = plans;
	}

	/** Whether somebody reviews the forms of departments. */
	public static boolean maySee(Actor actor) {
		return actor.seesEverything() || actor.is(Role.DIVISION) || actor.is(Role.DEPARTMENT);
	}

	/**
	 * How often each rule found something in each department; one statement.
	 * @throws NotAllowedException if the actor reviews nothing
	 */
	public List<FindingTally> tallies(Actor actor, FindingFilter filter) {
		requireRole(actor);
		return this.rows.tallies(actor, filter);
	}

	/**
	 * The plans in which something was found, those with most findings first; four
	 * statements.
	 * @throws NotAllowedException if the actor reviews nothing
	 */
	public Page<ConcernedPlan> plans(Actor actor, FindingFilter filter, PageRequest page) {
		requireRole(actor);
		Map<PlanId, Long> found = this.rows.page(actor, filter, page);
		Map<PlanId, List<FoundPlace>> first = this.rows.first(found.keySet(), filter, FIRST_FINDINGS);
		Map<PlanId, PlanSummary> summaries = this.plans.among(actor, found.keySet())
			.stream()
			.collect(Collectors.toMap(PlanSummary::id, Function.identity()));
		List<ConcernedPlan> concerned = found.keySet()
			.stream()
			.map(summaries::get)
			.filter(Objects::nonNull)
			.map((plan) -> new ConcernedPlan(plan, found.get(plan.id()), first.getOrDefault(plan.id(), List.of())))
			.toList();
		return new PageImpl<>(concerned, page, this.rows.count(actor, filter));
	}

	private static void requireRole(Actor actor) {
		if (!maySee(actor)) {
			throw new NotAllowedException("问题统计供主管部门和财政局审核人使用。您填报的表，问题列在表的旁边。");
		}
	}

}
