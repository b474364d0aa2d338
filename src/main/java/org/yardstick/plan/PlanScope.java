package org.yardstick.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Role;

/**
 * What {@link Actor#reaches} says of one plan, said in SQL of all plans: over
 * {@code performance_plan p}.
 */
final class PlanScope {

	private PlanScope() {
	}

	/** What any of the actor's roles reaches. */
	static String seenBy(Actor actor, SqlConditions sql) {
		return reached(actor, actor.roles(), sql);
	}

	/**
	 * What the given roles reach, as far as the actor has them. A role whose place the
	 * actor lacks reaches nothing.
	 */
	static String reached(Actor actor, Set<Role> roles, SqlConditions sql) {
		Set<Role> held = Set.copyOf(roles.stream().filter(actor::is).toList());
		if (held.contains(Role.PERFORMANCE) || held.contains(Role.ADMIN)) {
			return SqlConditions.EVERYTHING;
		}
		Stream<DepartmentId> own = held.contains(Role.DEPARTMENT) ? Stream.ofNullable(actor.seat().department())
				: Stream.empty();
		Stream<DepartmentId> assigned = held.contains(Role.DIVISION) ? actor.seat().divisionDepartments().stream()
				: Stream.empty();
		List<UUID> departments = Stream.concat(own, assigned).map(DepartmentId::value).distinct().toList();
		String unit = (held.contains(Role.UNIT) && actor.seat().unit() != null)
				? "p.unit_id = " + sql.bind(actor.seat().unit().value()) : SqlConditions.NOTHING;
		return SqlConditions.either(List.of(sql.anyOf("p.department_id", departments), unit));
	}

}
