package org.yardstick.intake;

/**
 * Words of a document that found no cell.
 *
 * @param where they stand: 表3 第5行 第2格
 * @param text as written
 */
public record UnplacedText(String where, String text) {

}
