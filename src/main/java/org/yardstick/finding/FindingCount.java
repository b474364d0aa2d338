package org.yardstick.finding;

/**
 * How much stands open on a plan: neither mended nor explained.
 *
 * @param errors how many of them are errors
 * @param warnings how many are warnings
 */
public record FindingCount(int errors, int warnings) {
}
