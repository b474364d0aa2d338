package org.yardstick.plan;

/**
 * By what a list of plans is sorted. Every order ends with the id, so that pages do not
 * overlap.
 */
public enum PlanOrder {

	/** Last changed first. */
	RECENT("p.updated_at desc, p.id"),
	/** Untouched for longest first. */
	OLDEST("p.updated_at, p.id"), NAME("p.project_name, p.id"), CODE("p.project_code, p.id"),
	/** Largest first, blank amounts last. */
	AMOUNT("p.total_amount desc nulls last, p.id"),
	/** By the codes of department, unit and project. */
	DEPARTMENT("d.code, u.code, p.project_code, p.id");

	private final String sql;

	PlanOrder(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

}
