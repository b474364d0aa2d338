package org.yardstick.identity;

import java.util.UUID;

/**
 * An account as administrators see it.
 *
 * @param version to be given back with a change
 * @param email where mail reaches the person, null if that is not known
 * @param lastSignIn null if nobody has signed in with it yet
 */
public record AccountEntry(UUID id, int version, String username, AccountDetails details, MailAddress email,
		AccountStatus status, PastSignIn lastSignIn) {
}
