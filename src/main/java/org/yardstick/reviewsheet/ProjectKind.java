package org.yardstick.reviewsheet;

/** How a project is judged. */
public enum ProjectKind {

	/** 一般项目: a grade for each point. */
	GENERAL("一般项目"),
	/** 重点项目: a score for each point, up to its full score. */
	KEY("重点项目");

	private final String title;

	ProjectKind(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

}
