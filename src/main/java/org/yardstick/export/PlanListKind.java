package org.yardstick.export;

/** The lists that the performance office takes away. */
public enum PlanListKind {

	/** A row a project. */
	SUMMARY("项目支出绩效目标汇总表"),
	/** A row an indicator. */
	INDICATORS("指标明细表");

	private final String title;

	PlanListKind(String title) {
		this.title = title;
	}

	/** What stands above it. */
	public String title() {
		return this.title;
	}

}
