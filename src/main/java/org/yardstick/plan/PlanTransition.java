package org.yardstick.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.yardstick.cycle.ReviewRoute;
import org.yardstick.organisation.Role;

import static org.yardstick.plan.PlanAction.APPROVE;
import static org.yardstick.plan.PlanAction.PASS;
import static org.yardstick.plan.PlanAction.REVISE;
import static org.yardstick.plan.PlanAction.SEND_BACK;
import static org.yardstick.plan.PlanAction.SUBMIT;
import static org.yardstick.plan.PlanAction.WITHDRAW;
import static org.yardstick.plan.PlanStatus.APPROVED;
import static org.yardstick.plan.PlanStatus.DEPARTMENT_REVIEWED;
import static org.yardstick.plan.PlanStatus.DIVISION_REVIEWED;
import static org.yardstick.plan.PlanStatus.DRAFT;
import static org.yardstick.plan.PlanStatus.PUBLISHED;
import static org.yardstick.plan.PlanStatus.RETURNED;
import static org.yardstick.plan.PlanStatus.SUBMITTED;

/**
 * The way of a plan as one table: which action of which role leads from which status to
 * which, and when. Pages, API, tests and the printed overview read it; nothing else
 * changes a status.
 * <p>
 * Guards look at the route that the plan's year has chosen and at how the plan came to
 * where it is. Plans that were on their way when the route was changed can go on: only
 * what is handed in, taken back or passed within the bureau depends on it.
 */
public enum PlanTransition {

	SUBMIT_TO_DEPARTMENT(SUBMIT, DRAFT, SUBMITTED, Role.UNIT, Guard.DEPARTMENT_REVIEWS),
	SUBMIT_TO_BUREAU(SUBMIT, DRAFT, DEPARTMENT_REVIEWED, Role.UNIT, Guard.DEPARTMENT_SKIPPED),
	SUBMIT_AGAIN_TO_DEPARTMENT(SUBMIT, RETURNED, SUBMITTED, Role.UNIT, Guard.BACK_TO_DEPARTMENT),
	SUBMIT_AGAIN_TO_DIVISION(SUBMIT, RETURNED, DEPARTMENT_REVIEWED, Role.UNIT, Guard.BACK_TO_DIVISION),
	SUBMIT_AGAIN_TO_PERFORMANCE(SUBMIT, RETURNED, DIVISION_REVIEWED, Role.UNIT, Guard.BACK_TO_PERFORMANCE),
	WITHDRAW_FROM_DEPARTMENT(WITHDRAW, SUBMITTED, DRAFT, Role.UNIT, Guard.UNDECIDED),
	WITHDRAW_FROM_BUREAU(WITHDRAW, DEPARTMENT_REVIEWED, DRAFT, Role.UNIT, Guard.UNDECIDED),
	WITHDRAW_AGAIN_FROM_DEPARTMENT(WITHDRAW, SUBMITTED, RETURNED, Role.UNIT, Guard.UNDECIDED_AFTER_RETURN),
	WITHDRAW_AGAIN_FROM_DIVISION(WITHDRAW, DEPARTMENT_REVIEWED, RETURNED, Role.UNIT, Guard.UNDECIDED_AFTER_RETURN),
	WITHDRAW_AGAIN_FROM_PERFORMANCE(WITHDRAW, DIVISION_REVIEWED, RETURNED, Role.UNIT, Guard.UNDECIDED_AFTER_RETURN),
	PASS_BY_DEPARTMENT(PASS, SUBMITTED, DEPARTMENT_REVIEWED, Role.DEPARTMENT, Guard.NONE),
	PASS_BY_DIVISION(PASS, DEPARTMENT_REVIEWED, DIVISION_REVIEWED, Role.DIVISION, Guard.BUREAU_IN_TWO_STEPS),
	APPROVE_BY_PERFORMANCE(APPROVE, DIVISION_REVIEWED, APPROVED, Role.PERFORMANCE, Guard.NONE),
	APPROVE_IN_ONE_STEP(APPROVE, DEPARTMENT_REVIEWED, APPROVED, Role.PERFORMANCE, Guard.BUREAU_IN_ONE_STEP),
	SEND_BACK_BY_DEPARTMENT(SEND_BACK, SUBMITTED, RETURNED, Role.DEPARTMENT, Guard.NONE),
	SEND_BACK_BY_DIVISION(SEND_BACK, DEPARTMENT_REVIEWED, RETURNED, Role.DIVISION, Guard.NONE),
	SEND_BACK_IN_ONE_STEP(SEND_BACK, DEPARTMENT_REVIEWED, RETURNED, Role.PERFORMANCE, Guard.BUREAU_IN_ONE_STEP),
	SEND_BACK_BY_PERFORMANCE(SEND_BACK, DIVISION_REVIEWED, RETURNED, Role.PERFORMANCE, Guard.NONE),
	PUBLISH_BY_PERFORMANCE(PlanAction.PUBLISH, APPROVED, PUBLISHED, Role.PERFORMANCE, Guard.HOLDS),
	RETRACT_BY_PERFORMANCE(PlanAction.RETRACT, PUBLISHED, APPROVED, Role.PERFORMANCE, Guard.NONE),
	REVISE_APPROVED(REVISE, APPROVED, APPROVED, Role.UNIT, Guard.NOT_BEING_REVISED),
	REVISE_PUBLISHED(REVISE, PUBLISHED, PUBLISHED, Role.UNIT, Guard.NOT_BEING_REVISED);

	/** When a transition holds. */
	public enum Guard {

		NONE("", (plan, terms) -> true),
		DEPARTMENT_REVIEWS("年度设主管部门审核，且单位不是部门本级", (plan, terms) -> terms.departmentReviews(),
				ReviewRoute::departmentReviews),
		DEPARTMENT_SKIPPED("年度不设主管部门审核，或单位就是部门本级", (plan, terms) -> !terms.departmentReviews()),
		BACK_TO_DEPARTMENT("由主管部门重新审核", (plan, terms) -> terms.backTo(plan) == SUBMITTED,
				ReviewRoute::departmentReviews),
		BACK_TO_DIVISION("由业务科重新审核", (plan, terms) -> terms.backTo(plan) == DEPARTMENT_REVIEWED),
		BACK_TO_PERFORMANCE("由绩效科重新审核", (plan, terms) -> terms.backTo(plan) == DIVISION_REVIEWED,
				ReviewRoute::returnsStraight),
		UNDECIDED("报送后还没有人审核，也没有退回过",
				(plan, terms) -> plan.course().undecided() && plan.course().returnedFrom() == null),
		UNDECIDED_AFTER_RETURN("退回后重新报送，还没有人审核",
				(plan, terms) -> plan.course().undecided() && plan.course().returnedFrom() != null),
		BUREAU_IN_TWO_STEPS("年度设业务科、绩效科两步审核", (plan, terms) -> !terms.route().bureauInOneStep(),
				(route) -> !route.bureauInOneStep()),
		BUREAU_IN_ONE_STEP("年度设业务科、绩效科一步审核", (plan, terms) -> terms.route().bureauInOneStep(),
				ReviewRoute::bureauInOneStep),
		HOLDS("没有被调整替代", (plan, terms) -> !plan.revision().superseded()),
		NOT_BEING_REVISED("没有正在办理或已批复的调整", (plan, terms) -> plan.revision().revisedBy() == null);

		private final String sentence;

		private final BiPredicate<PlanSnapshot, TransitionTerms> condition;

		private final Predicate<ReviewRoute> route;

		Guard(String sentence, BiPredicate<PlanSnapshot, TransitionTerms> condition) {
			this(sentence, condition, (any) -> true);
		}

		/**
		 * @param route the routes on which the condition can hold at all
		 */
		Guard(String sentence, BiPredicate<PlanSnapshot, TransitionTerms> condition, Predicate<ReviewRoute> route) {
			this.sentence = sentence;
			this.condition = condition;
			this.route = route;
		}

		/** The condition in words, empty for none. */
		public String sentence() {
			return this.sentence;
		}

		boolean holds(PlanSnapshot plan, TransitionTerms terms) {
			return this.condition.test(plan, terms);
		}

	}

	private final PlanAction action;

	private final PlanStatus from;

	private final PlanStatus to;

	private final Role role;

	private final Guard guard;

	PlanTransition(PlanAction action, PlanStatus from, PlanStatus to, Role role, Guard guard) {
		this.action = action;
		this.from = from;
		this.to = to;
		this.role = role;
		this.guard = guard;
	}

	/** All transitions that lead on from where a plan is, whoever may take them. */
	static List<PlanTransition> from(PlanSnapshot plan, TransitionTerms terms) {
		return Arrays.stream(values())
			.filter((transition) -> transition.from == plan.status() && transition.guard.holds(plan, terms))
			.toList();
	}

	/** All transitions that a route uses. */
	public static List<PlanTransition> on(ReviewRoute route) {
		return Arrays.stream(values()).filter((transition) -> transition.guard.route.test(route)).toList();
	}

	/**
	 * The roles that decide on plans in a status, empty where no reviewer is awaited.
	 * @param route of the plans' year
	 */
	public static Set<Role> awaitedReviewers(PlanStatus status, ReviewRoute route) {
		Set<Role> awaited = EnumSet.noneOf(Role.class);
		on(route).stream()
			.filter((transition) -> transition.from == status && transition.action == SEND_BACK)
			.forEach((transition) -> awaited.add(transition.role));
		return awaited;
	}

	public PlanAction action() {
		return this.action;
	}

	public PlanStatus from() {
		return this.from;
	}

	public PlanStatus to() {
		return this.to;
	}

	/** Who may do it, within the role's scope. */
	public Role role() {
		return this.role;
	}

	/** When it holds. */
	public Guard guard() {
		return this.guard;
	}

	/**
	 * Whether it is for somebody else than those who wrote in the plan or handed it in:
	 * nobody passes the own work.
	 */
	public boolean isForAnother() {
		return this.action == PASS || this.action == APPROVE;
	}

}
