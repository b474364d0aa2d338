package org.yardstick.review;

import java.util.UUID;

import org.yardstick.organisation.Role;

/**
 * Who wrote a remark.
 *
 * @param role in which the author was asked for a decision, null if that is not known
 */
public record RemarkAuthor(UUID accountId, String name, Role role) {
}
