package org.yardstick.finding;

/** How far a year's check is. */
public enum YearCheckState {

	/** It is ordered, and begins or goes on by itself. */
	RUNNING("正在检查"),
	/** All plans were checked. */
	DONE("已完成"),
	/** Somebody stopped it. */
	CANCELLED("已取消"),
	/** The program could not go on. */
	FAILED("没有完成");

	private final String title;

	YearCheckState(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

}
