package org.yardstick.finding;

/**
 * What an answer was given to, as it was: the finding itself may be gone since.
 *
 * @param code the rule's
 * @param cell with the key of its row
 * @param place the cell in words
 * @param evidence what was quoted from it
 * @param reason what was said to be wrong
 */
public record AnsweredFinding(FindingId id, String code, String cell, String place, String evidence, String reason) {
}
