package org.yardstick.plan;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks every pair of status and action, for both kinds of units. */
class PlanTransitionTests {

	/** What a unit below a department can go through; everything else is forbidden. */
	private static final Map<String, String> BELOW_A_DEPARTMENT = Map.of("DRAFT SUBMIT", "SUBMITTED by UNIT",
			"RETURNED SUBMIT", "SUBMITTED by UNIT", "SUBMITTED WITHDRAW", "DRAFT by UNIT", "SUBMITTED PASS",
			"DEPARTMENT_REVIEWED by DEPARTMENT", "SUBMITTED SEND_BACK", "RETURNED by DEPARTMENT",
			"DEPARTMENT_REVIEWED PASS", "DIVISION_REVIEWED by DIVISION", "DEPARTMENT_REVIEWED SEND_BACK",
			"RETURNED by DIVISION", "DIVISION_REVIEWED APPROVE", "APPROVED by PERFORMANCE",
			"DIVISION_REVIEWED SEND_BACK", "RETURNED by PERFORMANCE");

	/** Where a unit that is its own department differs. */
	private static final Map<String, String> OWN_DEPARTMENT = Map.of("DRAFT SUBMIT", "DEPARTMENT_REVIEWED by UNIT",
			"RETURNED SUBMIT", "DEPARTMENT_REVIEWED by UNIT", "DEPARTMENT_REVIEWED WITHDRAW", "DRAFT by UNIT",
			"SUBMITTED WITHDRAW", "forbidden");

	@ParameterizedTest
	@MethodSource("everyPair")
	void aUnitBelowADepartmentGoesThroughAllSteps(PlanStatus status, PlanAction action) {
		assertThat(outcome(status, action, false))
			.isEqualTo(BELOW_A_DEPARTMENT.getOrDefault(status + " " + action, "forbidden"));
	}

	@ParameterizedTest
	@MethodSource("everyPair")
	void aUnitThatIsItsOwnDepartmentSkipsTheDepartment(PlanStatus status, PlanAction action) {
		String pair = status + " " + action;
		assertThat(outcome(status, action, true))
			.isEqualTo(OWN_DEPARTMENT.getOrDefault(pair, BELOW_A_DEPARTMENT.getOrDefault(pair, "forbidden")));
	}

	@Test
	void reviewersAreAwaitedWhereAPlanWaitsForThem() {
		assertThat(PlanTransition.awaitedReviewer(PlanStatus.SUBMITTED)).contains(Role.DEPARTMENT);
		assertThat(PlanTransition.awaitedReviewer(PlanStatus.DEPARTMENT_REVIEWED)).contains(Role.DIVISION);
		assertThat(PlanTransition.awaitedReviewer(PlanStatus.DIVISION_REVIEWED)).contains(Role.PERFORMANCE);
		assertThat(PlanTransition.awaitedReviewer(PlanStatus.DRAFT)).isEmpty();
		assertThat(PlanTransition.awaitedReviewer(PlanStatus.APPROVED)).isEmpty();
	}

	private static Stream<Arguments> everyPair() {
		return Stream.of(PlanStatus.values())
			.flatMap((status) -> Stream.of(PlanAction.values()).map((action) -> Arguments.of(status, action)));
	}

	private static String outcome(PlanStatus status, PlanAction action, boolean ownDepartment) {
		Optional<PlanTransition> transition = PlanTransition.of(action, status, ownDepartment);
		return transition.map((found) -> found.to() + " by " + found.role()).orElse("forbidden");
	}

}
