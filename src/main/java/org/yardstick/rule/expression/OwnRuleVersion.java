package org.yardstick.rule.expression;

import java.time.Instant;

/**
 * A rule as somebody wrote it; never changed.
 *
 * @param number from 1
 * @param by the name of who wrote it
 */
public record OwnRuleVersion(String code, int number, OwnRuleTerms terms, String by, Instant at) {

}
