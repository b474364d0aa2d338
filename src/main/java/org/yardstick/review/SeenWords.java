package org.yardstick.review;

/**
 * What stood at a place of a form at some time.
 *
 * @param quote the words, cut off where they are long; null if there were none
 * @param fingerprint equal for the same words, and another one where the row is gone
 */
public record SeenWords(String quote, String fingerprint) {
}
