package org.yardstick.review;

/**
 * A reason for sending forms back, in words that the administrator maintains.
 *
 * @param code never given twice
 * @param title a few words to choose by
 * @param explanation what the unit should do; empty if the title says it
 * @param active whether it can be chosen
 * @param position in lists, from 1
 */
public record ReturnReason(String code, String title, String explanation, boolean active, int position) {
}
