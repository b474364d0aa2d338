package org.yardstick.intake;

/**
 * Something in a form that was guessed while reading it.
 *
 * @param path of the cell that it is about ({@code indicators[3].category}), null if it
 * is about none in particular
 * @param sentence what was guessed from what, in words for people
 */
public record Doubt(String path, String sentence) {

}
