package org.yardstick.review;

/**
 * A coded reason of a step, with its title as it was.
 *
 * @param code of the {@link ReturnReason}
 */
public record GivenReason(String code, String title) {
}
