package org.yardstick.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Collects the conditions of a query together with their parameters. Values never become
 * part of the text. Modules above are handed conditions over {@code performance_plan p}
 * ({@link PlanWorklist#awaiting(org.yardstick.organisation.Actor, WaitingFilter)}) and
 * add what they know of the same plans.
 */
public final class SqlConditions {

	static final String NOTHING = "false";

	static final String EVERYTHING = "true";

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	/**
	 * Over {@code performance_plan p}: what lists, counts and sums are about. A plan
	 * whose revision was approved is reached from that revision; the indexes leave it
	 * out.
	 */
	static SqlConditions ofPlansThatHold() {
		SqlConditions conditions = new SqlConditions();
		conditions.add("not p.superseded");
		return conditions;
	}

	/** Adds a condition that must hold as well. */
	public void add(String condition) {
		if (!condition.equals(EVERYTHING)) {
			this.conditions.add("(" + condition + ")");
		}
	}

	/** Adds that a column has a value; null does not restrict. */
	void equal(String column, Object value) {
		if (value != null) {
			add(column + " = " + bind(value));
		}
	}

	/** That a column has one of the ids. */
	public String anyOf(String column, Collection<UUID> ids) {
		return ids.isEmpty() ? NOTHING : column + " = any(" + bind(new SqlArrayValue("uuid", ids.toArray())) + ")";
	}

	/**
	 * Takes a value as a parameter.
	 * @return what stands for it in the text
	 */
	public String bind(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return ":" + name;
	}

	/** The where clause, empty if there is no condition. */
	public String where() {
		return this.conditions.isEmpty() ? "" : " where " + String.join(" and ", this.conditions);
	}

	/** The values that stand for the names in the text. */
	public Map<String, Object> parameters() {
		return this.parameters;
	}

	/** That one of the conditions holds. */
	static String either(List<String> conditions) {
		List<String> possible = conditions.stream().filter((condition) -> !condition.equals(NOTHING)).toList();
		return possible.isEmpty() ? NOTHING : String.join(" or ", possible);
	}

}
