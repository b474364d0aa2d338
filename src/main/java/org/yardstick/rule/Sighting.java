package org.yardstick.rule;

/**
 * Something that a rule saw in a form: a cell and the words in it that count.
 *
 * @param path the cell, as in {@code goals.annual[0]}
 * @param place the cell in words
 * @param quote the part of the cell's words that was seen, exactly as written, so that a
 * page can mark it; for a blank cell {@link Finding#BLANK}
 */
public record Sighting(String path, String place, String quote) {

}
