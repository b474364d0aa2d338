package org.yardstick.approval;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private final ApprovalPapers papers;

	private final Organisation organisation;

	private final BudgetCycles cycles;

	private final Clock clock;

	ApprovalDesk(PlanCatalogue catalogue, PlanReading plans, ReviewDesk desk, ApprovalPapers papers,
			Organisation organisation, BudgetCycles cycles, Clock clock) {
		this.catalogue = catalogue;
		this.plans = plans;
		this.desk = desk;
		this.papers = papers;
		this.organisation = organisation;
		this.cycles = cycles;
		this.clock = clock;
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
		return waiting;
	}

	/** How many forms of a year wait for approval in each department. */
	public Map<DepartmentId, Long> waiting(Actor actor, int fiscalYear) {
		requireApprover(actor);
		return this.catalogue.countByDepartment(actor, fiscalYear, approvedFrom(fiscalYear));
	}

	/**
	 * Approves the forms: a paper for each department that they belong to, and for each
	 * form its record. All of them or none.
	 * @return the papers, by department
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
		return approved.stream()
			.collect(Collectors
				.groupingBy((plan) -> new PaperScope(plan.form().fiscalYear(), plan.place().department())))
			.entrySet()
			.stream()
			.map((paper) -> issue(actor, order, paper.getKey(),
					paper.getValue().stream().map((plan) -> form(plan, units)).toList()))
			.toList();
	}

	private PaperId issue(Actor actor, ApprovalOrder order, PaperScope scope, List<ApprovedForm> forms) {
		if (this.papers.isTaken(order.number(), scope.department(), scope.fiscalYear())) {
			throw RejectedException.at("number", "文号“" + order.number() + "”已经给这个部门批复过，请换一个文号。");
		}
		List<ApprovedForm> ordered = forms.stream()
			.sorted(Comparator.comparing(ApprovedForm::unitName)
				.thenComparing(ApprovedForm::projectCode, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
		return this.papers.add(actor, this.clock.instant(), scope, order, ordered);
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
