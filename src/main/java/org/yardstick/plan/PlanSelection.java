package org.yardstick.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Role;

/**
 * The SQL condition for what an actor may see and a filter leaves, over
 * {@code performance_plan p}.
 */
record PlanSelection(String where, Map<String, Object> parameters) {

	/** More words than this in one search are a mistake, not a search. */
	private static final int MOST_WORDS = 8;

	static PlanSelection of(Actor actor, PlanFilter filter) {
		List<String> conditions = new ArrayList<>();
		Map<String, Object> parameters = new HashMap<>();
		if (!actor.seesEverything()) {
			scope(actor, conditions, parameters);
		}
		equal("p.fiscal_year", filter.fiscalYear(), conditions, parameters);
		equal("p.status", (filter.status() != null) ? filter.status().name() : null, conditions, parameters);
		equal("p.department_id", (filter.department() != null) ? filter.department().value() : null, conditions,
				parameters);
		equal("p.template", filter.template(), conditions, parameters);
		if (filter.words() != null) {
			words(filter.words(), conditions, parameters);
		}
		return new PlanSelection(conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), parameters);
	}

	private static void scope(Actor actor, List<String> conditions, Map<String, Object> parameters) {
		Stream<DepartmentId> divisions = actor.is(Role.DIVISION) ? actor.seat().divisionDepartments().stream()
				: Stream.empty();
		Stream<DepartmentId> own = actor.is(Role.DEPARTMENT) ? Stream.ofNullable(actor.seat().department())
				: Stream.empty();
		parameters.put("departments",
				Stream.concat(divisions, own).map(DepartmentId::value).distinct().toArray(UUID[]::new));
		parameters.put("ownUnit",
				(actor.is(Role.UNIT) && actor.seat().unit() != null) ? actor.seat().unit().value() : null);
		conditions.add("(p.department_id = any(:departments) or p.unit_id = cast(:ownUnit as uuid))");
	}

	private static void equal(String column, Object value, List<String> conditions, Map<String, Object> parameters) {
		if (value != null) {
			String name = "v" + parameters.size();
			conditions.add(column + " = :" + name);
			parameters.put(name, value);
		}
	}

	/**
	 * Every word must stand in the plan's own words or in the name of its department or
	 * unit. The index of character pairs finds the candidates, the comparison confirms
	 * them.
	 */
	private static void words(String words, List<String> conditions, Map<String, Object> parameters) {
		Stream.of(PerformancePlan.searchable(words).strip().split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.forEach((word) -> {
				String name = "w" + parameters.size();
				String like = name + "like";
				conditions.add("""
						((bigrams(p.search_text) @> bigrams(:%1$s) and p.search_text like :%2$s)
						or p.department_id in (select id from department where lower(name) like :%2$s)
						or p.unit_id in (select id from budgetary_unit where lower(name) like :%2$s))""".formatted(name,
						like));
				parameters.put(name, word);
				parameters.put(like, "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
			});
	}

}
