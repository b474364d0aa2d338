package org.yardstick.intake.office.excel;

/**
 * What stands in a cell of a sheet.
 *
 * @param text as a person reads it, empty for a blank cell
 * @param number whether it is stored as a number
 */
record SheetCell(String text, boolean number) {

	static final SheetCell BLANK = new SheetCell("", false);

}
