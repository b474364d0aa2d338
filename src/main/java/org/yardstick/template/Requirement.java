package org.yardstick.template;

/** How much a form asks for a cell or a kind of indicator. */
public enum Requirement {

	/** May stay blank. */
	OPTIONAL,
	/** Its absence is pointed out (warning). */
	EXPECTED,
	/** Its absence stands in the way of submission (error). */
	REQUIRED

}
