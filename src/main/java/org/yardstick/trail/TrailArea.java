package org.yardstick.trail;

/** What kinds of deeds belong together. */
public enum TrailArea {

	/** Who came and who was not let in. */
	SIGN_IN("登录"),
	/** What was written in forms. */
	FORM("填报"),
	/** The steps of a form and what was decided. */
	STEP("报送与审核"),
	/** What was said about findings. */
	FINDING("问题说明"),
	/** Documents in and out. */
	FILE("导入、导出与下载"),
	/** What administrators set. */
	SETTING("系统设置");

	private final String title;

	TrailArea(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

}
