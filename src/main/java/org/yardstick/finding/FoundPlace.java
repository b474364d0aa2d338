package org.yardstick.finding;

import org.yardstick.rule.Severity;

/**
 * A finding as lists of many plans show it.
 *
 * @param code the rule's
 * @param place where in the form, in words
 * @param reason what is wrong and what to do
 */
public record FoundPlace(String code, Severity severity, String place, String reason) {
}
