package org.yardstick.plan;

/**
 * One cell that changed.
 *
 * @param path the cell
 * @param before its words before, null if it was blank
 * @param after its words now, null if it is blank
 */
public record CellChange(String path, String before, String after) {
}
