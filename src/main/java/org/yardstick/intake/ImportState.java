package org.yardstick.intake;

/** How far a document got. */
public enum ImportState {

	/** Stored; nobody reads it yet. */
	WAITING("排队中"),
	/** Being read. */
	READING("正在读取"),
	/** Read: its forms wait for somebody to look at them. */
	READY("待核对"),
	/** It could not be read; the sentence beside it says why. */
	FAILED("读取失败"),
	/** Its forms were made into drafts. */
	CONFIRMED("已导入"),
	/** They were, and it was undone; they may be looked at and confirmed again. */
	UNDONE("已撤销");

	private final String title;

	ImportState(String title) {
		this.title = title;
	}

	/** The word for lists. */
	public String title() {
		return this.title;
	}

	/** Whether somebody reads it or will. */
	public boolean isUnderWay() {
		return this == WAITING || this == READING;
	}

	/** Whether its forms can be mended and confirmed. */
	public boolean isOpen() {
		return this == READY || this == UNDONE;
	}

}
