package org.yardstick.plan;

/** In which order all plans are told; each ends with unit, code and id. */
public enum PlanSequence {

	/** By departments. */
	DEPARTMENT(PlanOrder.DEPARTMENT.sql()),
	/** By the divisions that look after the departments, then by departments. */
	DIVISION("v.name nulls last, " + PlanOrder.DEPARTMENT.sql());

	private final String sql;

	PlanSequence(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

}
