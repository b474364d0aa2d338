package org.yardstick.plan;

/**
 * By what a list of plans is sorted. Every order ends with the id, so that pages do not
 * overlap.
 */
public enum PlanOrder {

	RECENT("p.updated_at desc, p.id"), NAME("p.project_name, p.id"), CODE("p.project_code, p.id"),
	AMOUNT("p.total_amount desc nulls last, p.id"), DEPARTMENT("d.code, u.code, p.project_code, p.id");

	private final String sql;

	PlanOrder(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

}
