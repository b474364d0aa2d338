package org.yardstick.export.excel.list;

/**
 * What stands above a list.
 *
 * @param title the title, also the name of the sheet
 * @param note what the list holds and when it was made, one line
 */
public record ListHeading(String title, String note) {
}
