package org.yardstick.export;

/** How far an export is. */
public enum ExportState {

	/** No instance has taken it yet. */
	WAITING("等待中"),
	/** Its file is being made. */
	RUNNING("正在生成"),
	/** Its file is there. */
	DONE("已完成"),
	/** There is no file, and an error that says why. */
	FAILED("未成功");

	private final String title;

	ExportState(String title) {
		this.title = title;
	}

	/** The word for people. */
	public String title() {
		return this.title;
	}

	/** Whether its file is still to come. */
	public boolean isOpen() {
		return this == WAITING || this == RUNNING;
	}

}
