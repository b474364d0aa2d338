package org.yardstick.rule;

/** How much a finding weighs. */
public enum Severity {

	/** Must be mended before submission. */
	ERROR("错误", "必须改正后才能报送"),
	/** Must be mended or explained. */
	WARNING("警告", "请改正，或说明原因"),
	/** A hint. */
	INFO("提示", "供参考");

	private final String title;

	private final String advice;

	Severity(String title, String advice) {
		this.title = title;
		this.advice = advice;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

	/** What users have to do about it. */
	public String advice() {
		return this.advice;
	}

}
