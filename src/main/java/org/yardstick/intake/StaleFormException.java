package org.yardstick.intake;

/** The cells of the form were changed in between; nothing was stored. */
public class StaleFormException extends RuntimeException {

	private final transient ImportedForm current;

	StaleFormException(ImportedForm current) {
		super("这张表在您打开之后已被修改，请先查看最新内容。");
		this.current = current;
	}

	/** The form as it is now. */
	public ImportedForm current() {
		return this.current;
	}

}
