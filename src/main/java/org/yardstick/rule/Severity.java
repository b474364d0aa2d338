package org.yardstick.rule;

/** How much a finding weighs. */
public enum Severity {

	/** Must be mended before submission. */
	ERROR("错误"),
	/** Must be mended or explained. */
	WARNING("警告"),
	/** A hint. */
	INFO("提示");

	private final String title;

	Severity(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

}
