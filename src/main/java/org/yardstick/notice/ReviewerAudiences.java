package org.yardstick.notice;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.yardstick.identity.Audience;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanTransition;

/** Who reviews a department's forms in which status. */
final class ReviewerAudiences {

	private final Map<DepartmentId, DivisionId> divisions;

	/**
	 * @param divisions that look after the departments; a department without one is
	 * missing
	 */
	ReviewerAudiences(Map<DepartmentId, DivisionId> divisions) {
		this.divisions = Map.copyOf(divisions);
	}

	/** As the organisation is now, in one statement. */
	static ReviewerAudiences of(Organisation organisation) {
		return new ReviewerAudiences(organisation.departments()
			.stream()
			.filter((department) -> Objects.nonNull(department.division()))
			.collect(Collectors.toMap(DepartmentEntry::id, DepartmentEntry::division)));
	}

	/** Empty where nobody is awaited, or no division looks after the department yet. */
	Optional<Audience> awaiting(PlanStatus status, DepartmentId department) {
		return PlanTransition.awaitedReviewer(status).flatMap((role) -> switch (role) {
			case DEPARTMENT -> Optional.of(Audience.department(department));
			case DIVISION -> Optional.ofNullable(this.divisions.get(department)).map(Audience::division);
			case PERFORMANCE -> Optional.of(Audience.performance());
			case UNIT, ADMIN -> Optional.empty();
		});
	}

}
