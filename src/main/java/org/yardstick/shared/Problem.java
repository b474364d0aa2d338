package org.yardstick.shared;

/**
 * What is wrong with one cell of an input.
 *
 * @param path the cell, as in {@code schedule[2].amount}
 * @param message a Chinese sentence that says what to write instead
 */
public record Problem(String path, String message) {
}
