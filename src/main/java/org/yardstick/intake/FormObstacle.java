package org.yardstick.intake;

/**
 * What is in the way of a draft.
 *
 * @param field {@code fiscalYear}, {@code unit} or {@code choice}
 * @param sentence what to do about it
 */
public record FormObstacle(String field, String sentence) {
}
