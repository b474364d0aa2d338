package org.yardstick.notice;

/** What a notice is about. */
public enum NoticeKind {

	/** To clerks: a form came back. */
	SENT_BACK("退回修改"),
	/** To clerks: a reviewer passed forms on. */
	PASSED("审核通过"),
	/** To clerks: forms were approved. */
	APPROVED("已批复"),
	/** To clerks: forms were disclosed to the public. */
	PUBLISHED("已公开"),
	/** To clerks: a form was withdrawn from the public. */
	UNPUBLISHED("撤下公开"),
	/** To reviewers: forms arrived at their step. */
	ARRIVED("新到待审"),
	/** A reminder: a deadline is near. */
	DEADLINE("截止提醒"),
	/** A reminder: forms wait too long for a reviewer. */
	WAITING("积压提醒");

	private final String title;

	NoticeKind(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

	/** Whether somebody has to do something now. */
	public boolean isUrgent() {
		return this == SENT_BACK || this == DEADLINE || this == WAITING;
	}

}
