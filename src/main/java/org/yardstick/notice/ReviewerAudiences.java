package org.yardstick.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.cycle.BudgetCycles;
import org.yardstick.cycle.ReviewRoute;
import org.yardstick.identity.Audience;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanTransition;

/** Who reviews a department's forms in which status. */
final class ReviewerAudiences {

	private final Map<DepartmentId, DivisionId> divisions;

	private final Map<Integer, ReviewRoute> routes;

	/**
	 * @param routes of the years
	 * @param divisions that look after the departments; a department without one is
	 * missing
	 */
	ReviewerAudiences(Map<Integer, ReviewRoute> routes, Map<DepartmentId, DivisionId> divisions) {
		this.routes = Map.copyOf(routes);
		this.divisions = Map.copyOf(divisions);
	}

	/** As years and organisation are now, in two statements. */
	static ReviewerAudiences of(BudgetCycles cycles, Organisation organisation) {
		return new ReviewerAudiences(cycles.routes(),
				organisation.departments()
					.stream()
					.filter((department) -> Objects.nonNull(department.division()))
					.collect(Collectors.toMap(DepartmentEntry::id, DepartmentEntry::division)));
	}

	/** Empty where nobody is awaited, or no division looks after the department yet. */
	List<Audience> awaiting(PlanStatus status, int fiscalYear, DepartmentId department) {
		ReviewRoute route = this.routes.getOrDefault(fiscalYear, ReviewRoute.USUAL);
		return PlanTransition.awaitedReviewers(status, route)
			.stream()
			.flatMap((role) -> reviewers(role, department))
			.toList();
	}

	private Stream<Audience> reviewers(Role role, DepartmentId department) {
		return switch (role) {
			case DEPARTMENT -> Stream.of(Audience.department(department));
			case DIVISION -> Stream.ofNullable(this.divisions.get(department)).map(Audience::division);
			case PERFORMANCE -> Stream.of(Audience.performance());
			case UNIT, ADMIN -> Stream.empty();
		};
	}

}
