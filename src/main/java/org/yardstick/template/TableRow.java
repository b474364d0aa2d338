package org.yardstick.template;

import java.util.List;

/**
 * A row of a table section.
 *
 * @param printed false for cells that are asked for on the page but stand elsewhere on
 * paper, as amounts within a sentence
 * @param cells left to right, without those that a cell from above covers
 */
public record TableRow(boolean printed, List<Cell> cells) {
}
