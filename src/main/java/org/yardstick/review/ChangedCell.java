package org.yardstick.review;

/**
 * A cell in two states of a form, as the present layout writes it.
 *
 * @param path with the key of its row where rows have keys, as the page names it
 * @param label what the cell is called within its row, null for a cell that is no row's
 * @param before null if it was blank
 * @param after null if it is blank
 */
public record ChangedCell(String path, String label, String before, String after) {
}
