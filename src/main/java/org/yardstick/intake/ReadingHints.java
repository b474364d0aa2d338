package org.yardstick.intake;

/**
 * What a person says about the forms of a document before it is read.
 *
 * @param template key of the form template that all its forms follow, null to recognise
 * each by its labels
 * @param fiscalYear the year that all its forms are for, null for what they say
 */
public record ReadingHints(String template, Integer fiscalYear) {

	/** Nothing is said. */
	public static final ReadingHints NONE = new ReadingHints(null, null);

}
