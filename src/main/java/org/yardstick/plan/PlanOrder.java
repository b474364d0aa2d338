package org.yardstick.plan;

/**
 * By what a list of plans is sorted. Every order ends with the id, so that pages do not
 * overlap.
 */
public enum PlanOrder {

	/** Last changed first. */
	RECENT("最近修改在前", "p.updated_at desc, p.id"),
	/** Untouched for longest first. */
	OLDEST("最久未动在前", "p.updated_at, p.id"), NAME("按项目名称", "p.project_name, p.id"),
	CODE("按项目编码", "p.project_code, p.id"),
	/** Largest first, blank amounts last. */
	AMOUNT("金额大的在前", "p.total_amount desc nulls last, p.id"),
	/** By the codes of department, unit and project. */
	DEPARTMENT("按部门、单位", "d.code, u.code, p.project_code, p.id");

	private final String title;

	private final String sql;

	PlanOrder(String title, String sql) {
		this.title = title;
		this.sql = sql;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

	String sql() {
		return this.sql;
	}

}
