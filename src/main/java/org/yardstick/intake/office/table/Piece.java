package org.yardstick.intake.office.table;

/** What stands in a document or in a cell: words, or a table. */
public sealed interface Piece permits Words, PlacedTable {

}
