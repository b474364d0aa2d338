package org.yardstick.intake.office.table;

import java.util.List;

/**
 * A cell with its place.
 *
 * @param column its first, counted from 0
 * @param columns how many it spans, at least 1
 * @param rows how many it spans, at least 1
 * @param content its paragraphs and the tables within it
 */
public record PlacedCell(int column, int columns, int rows, List<Piece> content) {

}
