package org.yardstick.intake;

/** What is to become of a form. */
public enum FormChoice {

	/** A new draft. */
	CREATE,
	/** Nothing. */
	SKIP,
	/** Its cells take the place of those of a draft that was never handed in. */
	REPLACE

}
