package org.yardstick.identity;

import java.util.UUID;

/**
 * An account as administrators see it.
 *
 * @param version to be given back with a change
 * @param lastSignIn null if nobody has signed in with it yet
 */
public record AccountEntry(UUID id, int version, String username, AccountDetails details, AccountStatus status,
		PastSignIn lastSignIn) {
}
