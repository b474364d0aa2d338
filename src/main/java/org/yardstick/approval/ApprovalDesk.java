package org.yardstick.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.ContentHash;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanOrder;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanSummary;
import org.yardstick.plan.PlanTransition;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

/** Where the performance division approves forms by papers. */
@Service
@Transactional(readOnly = true)
public class ApprovalDesk {

	private final PlanCatalogue catalogue;

	private final PlanReading plans;

	private final ReviewDesk desk;

	private final PaperIssue papers;

	private final Organisation organisation;

	private final BudgetCycles cycles;

	ApprovalDesk(PlanCatalogue catalogue, PlanReading plans, ReviewDesk desk, PaperIssue papers,
			Organisation organisation, BudgetCycles cycles) {
		this.catalogue = catalogue;
		this.plans = plans;
		this.desk = desk;
		this.papers = papers;
		this.organisation = organisation;
		this.cycles = cycles;
	}

	/**
	 * The forms of a year and department that wait for approval, by unit and code; at
	 * most as many as one paper takes.
	 * @throws NotAllowedException if the actor does not approve
	 */
	public List<PlanSummary> waiting(Actor actor, int fiscalYear, DepartmentId department) {
		requireApprover(actor);
		List<PlanSummary> waiting = new ArrayList<>();
		for (PlanStatus status : approvedFrom(fiscalYear)) {
			PlanFilter filter = new PlanFilter(fiscalYear, status, department, null, null);
			waiting.addAll(this.catalogue
				.search(actor, filter, PlanOrder.DEPARTMENT, PageRequest.ofSize(ApprovalOrder.MOST_PLANS))
				.getContent());
		}
		return waiting.stream().limit(ApprovalOrder.MOST_PLANS).toList();
	}

	/** How many forms of a year wait for approval in each department. */
	public Map<DepartmentId, Long> waiting(Actor actor, int fiscalYear) {
		requireApprover(actor);
		return this.catalogue.countByDepartment(actor, fiscalYear, approvedFrom(fiscalYear));
	}

	/**
	 * Approves the forms: a paper for each department that they belong to, and for each
	 * form its record. All of them or none.
	 * @return the papers, at least one
	 * @throws RejectedException if number, date or forms are missing, or the number was
	 * given to another paper of the department
	 * @throws ConflictException if one of the forms does not wait for approval any more:
	 * says which
	 * @throws NotAllowedException if the actor does not approve
	 */
	@Transactional
	public List<PaperId> issue(Actor actor, ApprovalOrder order) {
		requireApprover(actor);
		order.requireSound();
		List<PlanSnapshot> approved = order.plans()
			.stream()
			.sorted(Comparator.comparing(PlanId::value))
			.map((id) -> approve(actor, id, order))
			.toList();
		Map<UnitId, String> units = this.organisation
			.unitNames(approved.stream().map((plan) -> plan.place().unit()).toList());
		Map<PaperScope, List<PlanSnapshot>> byPaper = approved.stream()
			.collect(Collectors.groupingBy(PaperScope::of, TreeMap::new, Collectors.toList()));
		return byPaper.entrySet()
			.stream()
			.map((paper) -> this.papers.issue(actor, paper.getKey(), order, list(paper.getValue(), units)))
			.toList();
	}

	private static List<ApprovedForm> list(List<PlanSnapshot> plans, Map<UnitId, String> units) {
		return plans.stream()
			.map((plan) -> form(plan, units))
			.sorted(Comparator.comparing(ApprovedForm::unitName)
				.thenComparing(ApprovedForm::projectCode, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(ApprovedForm::projectName, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	private PlanSnapshot approve(Actor actor, PlanId id, ApprovalOrder order) {
		try {
			return this.desk.decide(actor, id, Decision.approve(order.number(), order.dated()), null);
		}
		catch (ConflictException moved) {
			throw new ConflictException(
					"“" + this.plans.get(actor, id).title() + "”：" + moved.getMessage() + "这次一张也没有批复，请重新选择。");
		}
		catch (NotAllowedException refused) {
			throw new RejectedException(refused.getMessage(), List
				.of(new Problem("plans", "“" + this.plans.get(actor, id).title() + "”：" + refused.getMessage())));
		}
	}

	private static ApprovedForm form(PlanSnapshot plan, Map<UnitId, String> units) {
		return new ApprovedForm(plan.id(), plan.content().header().projectCode(), plan.content().header().projectName(),
				units.get(plan.place().unit()), plan.content().funding().total(), plan.revision().number(),
				ContentHash.of(plan.content()));
	}

	/** The statuses from which forms of the year are approved. */
	private Set<PlanStatus> approvedFrom(int fiscalYear) {
		return PlanTransition.on(this.cycles.get(fiscalYear).route())
			.stream()
			.filter((transition) -> transition.action() == PlanAction.APPROVE)
			.map(PlanTransition::from)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanStatus.class)));
	}

	private static void requireApprover(Actor actor) {
		if (!actor.is(Role.PERFORMANCE)) {
			throw new NotAllowedException("批复由绩效管理科办理，您的账号没有这项权限。");
		}
	}

}
