package org.yardstick.reviewsheet;

/** Somebody else saved the sheet in between: 409. Nothing was stored. */
public class StaleSheetException extends RuntimeException {

	private final transient FilledSheet current;

	StaleSheetException(FilledSheet current) {
		super("这张审核表刚由" + current.state().by() + "保存过，请先看最新内容。");
		this.current = current;
	}

	/** The sheet as it is now. */
	public FilledSheet current() {
		return this.current;
	}

}
