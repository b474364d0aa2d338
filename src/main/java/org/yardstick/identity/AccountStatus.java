package org.yardstick.identity;

/** Whether somebody can sign in with an account. */
public enum AccountStatus {

	ACTIVE("正常"),
	/** Too many wrong passwords; ends by itself. */
	LOCKED("已锁定"),
	/** Closed by an administrator. */
	DISABLED("已停用");

	private final String title;

	AccountStatus(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

}
