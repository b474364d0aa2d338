package org.yardstick.intake;

/**
 * What somebody knows about a document before it is read.
 *
 * @param template key of the form template of its forms, null to recognise it
 * @param fiscalYear of its forms, null for the year that they say
 */
public record ReadingHints(String template, Integer fiscalYear) {

	/** Nothing is known. */
	public static final ReadingHints NONE = new ReadingHints(null, null);

}
