package org.yardstick.export.excel.list;

/**
 * What a list holds.
 *
 * @param plans how many projects
 * @param indicators how many indicators they have together, whether the list prints them
 * or not
 * @param rows how many rows there are below the head, sums left out
 */
public record ListCount(long plans, long indicators, long rows) {
}
