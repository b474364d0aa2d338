package org.yardstick.review;

/**
 * What a reviewer says about one cell.
 *
 * @param path the cell, as in {@code indicators[3].annualTarget}
 * @param text the words, never blank
 */
public record Remark(String path, String text) {
}
