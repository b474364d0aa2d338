package org.yardstick.export;

/** What the forms of an export are put together by. */
public enum ExportGrouping {

	/** All of them together. */
	NONE,
	/** A file or chapter a department. */
	DEPARTMENT,
	/** A chapter a division of the bureau. */
	DIVISION

}
