package org.yardstick.plan.web;

/** What a form is shown for. */
enum SheetUse {

	/** To be filled in. */
	EDIT,
	/** On the screen, for those who may not change it now. */
	READ,
	/** On paper. */
	PRINT;

	boolean isOnPaper() {
		return this == PRINT;
	}

}
