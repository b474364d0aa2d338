package org.yardstick.review;

/** In which order a reviewer's queue is gone through. */
public enum QueueOrder {

	OLDEST("等得最久的在前", "p.updated_at, p.id"), RETURNED("退回后重报的在前", "(p.returned_from is null), p.updated_at, p.id"),
	AMOUNT("金额大的在前", "p.total_amount desc nulls last, p.id"),
	DEPARTMENT("按部门、单位", "d.code, u.code, p.project_code, p.id");

	private static final String PLACES = " join budgetary_unit u on u.id = p.unit_id join department d on d.id = p.department_id ";

	private final String title;

	private final String sql;

	QueueOrder(String title, String sql) {
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

	/** What the order needs beside the plans. */
	String join() {
		return (this == DEPARTMENT) ? PLACES : "";
	}

}
