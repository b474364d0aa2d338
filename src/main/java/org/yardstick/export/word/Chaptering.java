package org.yardstick.export.word;

/** What the chapters of a book of forms are. */
public enum Chaptering {

	/** A chapter a department. */
	DEPARTMENT,
	/** A chapter a division of the finance bureau. */
	DIVISION;

	private static final String NONE = "其他";

	String chapter(BookForm form) {
		String name = (this == DEPARTMENT) ? form.department() : form.division();
		return (name != null) ? name : NONE;
	}

}
