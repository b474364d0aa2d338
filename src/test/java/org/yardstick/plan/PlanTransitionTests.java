package org.yardstick.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yardstick.Actors;
import org.yardstick.cycle.ReviewRoute;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every pair of status and action for every role: on every route that a year can
 * choose, for both kinds of units, and for every way in which the plan can have come to
 * where it is. What is expected is written down here a second time, in other words.
 */
class PlanTransitionTests {

	private static final List<Boolean> EITHER = List.of(true, false);

	@ParameterizedTest
	@MethodSource("everyPair")
	void everyRoleComesAsFarAsTheWayOfAFormSays(PlanStatus status, PlanAction action) {
		SoftAssertions all = new SoftAssertions();
		for (TransitionTerms terms : everyTerms()) {
			for (PlanSnapshot plan : everyPlan(status)) {
				for (Role role : Role.values()) {
					all.assertThat(outcome(plan, action, role, terms))
						.as("%s of %s in %s on %s with %s, %s", action, role, status, terms, plan.course(),
								plan.revision())
						.isEqualTo(expected(plan, action, role, terms));
				}
			}
		}
		all.assertAll();
	}

	@Test
	void noRoleHasTwoWaysWithTheSameAction() {
		for (TransitionTerms terms : everyTerms()) {
			for (PlanStatus status : PlanStatus.values()) {
				for (PlanSnapshot plan : everyPlan(status)) {
					assertThat(PlanTransition.from(plan, terms))
						.extracting((transition) -> transition.action() + " " + transition.role())
						.doesNotHaveDuplicates();
				}
			}
		}
	}

	@Test
	void onlyPassingAndApprovingIsForAnotherPerson() {
		assertThat(Arrays.stream(PlanTransition.values()).filter(PlanTransition::isForAnother))
			.extracting(PlanTransition::action)
			.containsOnly(PlanAction.PASS, PlanAction.APPROVE);
		assertThat(Arrays.stream(PlanTransition.values()).filter((one) -> !one.isForAnother()))
			.extracting(PlanTransition::action)
			.doesNotContain(PlanAction.PASS, PlanAction.APPROVE);
	}

	@Test
	void reviewersAreAwaitedWhereAPlanWaitsForThem() {
		ReviewRoute inOneStep = new ReviewRoute(true, true, true);

		assertThat(PlanTransition.awaitedReviewers(PlanStatus.SUBMITTED, ReviewRoute.USUAL))
			.containsExactly(Role.DEPARTMENT);
		assertThat(PlanTransition.awaitedReviewers(PlanStatus.DEPARTMENT_REVIEWED, ReviewRoute.USUAL))
			.containsExactly(Role.DIVISION);
		assertThat(PlanTransition.awaitedReviewers(PlanStatus.DEPARTMENT_REVIEWED, inOneStep))
			.containsExactly(Role.DIVISION, Role.PERFORMANCE);
		assertThat(PlanTransition.awaitedReviewers(PlanStatus.DIVISION_REVIEWED, ReviewRoute.USUAL))
			.containsExactly(Role.PERFORMANCE);
		for (PlanStatus status : EnumSet.of(PlanStatus.DRAFT, PlanStatus.RETURNED, PlanStatus.APPROVED,
				PlanStatus.PUBLISHED)) {
			assertThat(PlanTransition.awaitedReviewers(status, inOneStep)).isEmpty();
			assertThat(status.isInReview()).isFalse();
		}
	}

	/** The status it leads to, null where it is forbidden. */
	private static PlanStatus expected(PlanSnapshot plan, PlanAction action, Role role, TransitionTerms terms) {
		return switch (action) {
			case SUBMIT -> (role == Role.UNIT) ? submitted(plan, terms) : null;
			case WITHDRAW -> (role == Role.UNIT && plan.status().isInReview()) ? withdrawn(plan) : null;
			case PASS -> passed(plan.status(), role, terms.route().bureauInOneStep());
			case APPROVE -> mayEnd(plan.status(), role, terms.route().bureauInOneStep()) ? PlanStatus.APPROVED : null;
			case SEND_BACK ->
				isReviewer(plan.status(), role, terms.route().bureauInOneStep()) ? PlanStatus.RETURNED : null;
			case PUBLISH ->
				(role == Role.PERFORMANCE && plan.status() == PlanStatus.APPROVED && !plan.revision().superseded())
						? PlanStatus.PUBLISHED : null;
			case RETRACT ->
				(role == Role.PERFORMANCE && plan.status() == PlanStatus.PUBLISHED) ? PlanStatus.APPROVED : null;
			case REVISE -> (role == Role.UNIT && plan.status().isApproved() && plan.revision().revisedBy() == null)
					? plan.status() : null;
		};
	}

	private static PlanStatus submitted(PlanSnapshot plan, TransitionTerms terms) {
		boolean department = terms.route().departmentReviews() && !terms.ownDepartment();
		PlanStatus first = department ? PlanStatus.SUBMITTED : PlanStatus.DEPARTMENT_REVIEWED;
		return switch (plan.status()) {
			case DRAFT -> first;
			case RETURNED -> {
				PlanStatus sender = plan.course().returnedFrom();
				boolean straight = terms.route().returnsStraight() && sender != null
						&& (sender != PlanStatus.SUBMITTED || department);
				yield straight ? sender : first;
			}
			default -> null;
		};
	}

	private static PlanStatus withdrawn(PlanSnapshot plan) {
		if (!plan.course().undecided()) {
			return null;
		}
		if (plan.course().returnedFrom() != null) {
			return PlanStatus.RETURNED;
		}
		return (plan.status() != PlanStatus.DIVISION_REVIEWED) ? PlanStatus.DRAFT : null;
	}

	private static PlanStatus passed(PlanStatus status, Role role, boolean inOneStep) {
		if (status == PlanStatus.SUBMITTED && role == Role.DEPARTMENT) {
			return PlanStatus.DEPARTMENT_REVIEWED;
		}
		boolean divisionPasses = status == PlanStatus.DEPARTMENT_REVIEWED && role == Role.DIVISION && !inOneStep;
		return divisionPasses ? PlanStatus.DIVISION_REVIEWED : null;
	}

	private static boolean mayEnd(PlanStatus status, Role role, boolean inOneStep) {
		return role == Role.PERFORMANCE
				&& (status == PlanStatus.DIVISION_REVIEWED || (status == PlanStatus.DEPARTMENT_REVIEWED && inOneStep));
	}

	private static boolean isReviewer(PlanStatus status, Role role, boolean inOneStep) {
		return switch (status) {
			case SUBMITTED -> role == Role.DEPARTMENT;
			case DEPARTMENT_REVIEWED -> role == Role.DIVISION || (role == Role.PERFORMANCE && inOneStep);
			case DIVISION_REVIEWED -> role == Role.PERFORMANCE;
			default -> false;
		};
	}

	private static PlanStatus outcome(PlanSnapshot plan, PlanAction action, Role role, TransitionTerms terms) {
		return PlanTransition.from(plan, terms)
			.stream()
			.filter((transition) -> transition.action() == action && transition.role() == role)
			.map(PlanTransition::to)
			.findFirst()
			.orElse(null);
	}

	private static Stream<Arguments> everyPair() {
		return Stream.of(PlanStatus.values())
			.flatMap((status) -> Stream.of(PlanAction.values()).map((action) -> Arguments.of(status, action)));
	}

	private static List<TransitionTerms> everyTerms() {
		List<TransitionTerms> terms = new ArrayList<>();
		for (boolean department : EITHER) {
			for (boolean inOneStep : EITHER) {
				for (boolean straight : EITHER) {
					for (boolean own : EITHER) {
						terms.add(new TransitionTerms(new ReviewRoute(department, inOneStep, straight), own));
					}
				}
			}
		}
		return terms;
	}

	private static List<PlanSnapshot> everyPlan(PlanStatus status) {
		PlanId other = new PlanId(new UUID(0, 7));
		List<PlanRevision> revisions = List.of(PlanRevision.NONE, new PlanRevision(1, other, "预算调剂", null, false),
				new PlanRevision(0, null, null, other, false), new PlanRevision(0, null, null, other, true));
		List<PlanSnapshot> plans = new ArrayList<>();
		for (PlanStatus sender : Arrays.asList(null, PlanStatus.SUBMITTED, PlanStatus.DEPARTMENT_REVIEWED,
				PlanStatus.DIVISION_REVIEWED)) {
			for (boolean undecided : EITHER) {
				for (PlanRevision revision : revisions) {
					plans.add(new PlanSnapshot(new PlanId(new UUID(0, 1)), 1, status,
							new PlanForm(2027, "weihai-project-2024", "standard"), Actors.PLACE, PlanContent.BLANK,
							null, new PlanTouch("李某", Instant.EPOCH), new PlanCourse(sender, undecided, Set.of()),
							revision));
				}
			}
		}
		return plans;
	}

}
