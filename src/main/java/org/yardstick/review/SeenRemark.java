package org.yardstick.review;

/**
 * A remark as somebody saw it who does something with it.
 *
 * @param lastEvent the number of its last event
 */
public record SeenRemark(RemarkId id, long lastEvent) {
}
