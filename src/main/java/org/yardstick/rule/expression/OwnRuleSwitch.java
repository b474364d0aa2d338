package org.yardstick.rule.expression;

import java.time.Instant;

/**
 * Somebody switched a version of a rule on or off.
 *
 * @param by the name of who did
 */
public record OwnRuleSwitch(int version, boolean on, String by, Instant at) {

}
