package org.yardstick.intake.source;

/**
 * A line of words outside of tables.
 *
 * @param where it stands, in words for people: 第12段, 第120行
 * @param text never blank
 */
public record SourceParagraph(String where, String text) implements SourceBlock {

}
