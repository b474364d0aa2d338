package org.yardstick.intake.office.table;

/**
 * A paragraph.
 *
 * @param text with line breaks; may be blank
 */
public record Words(String text) implements Piece {

}
