/**
 * Accounts, their roles and passwords, and signing in. Tells everyone else who is acting
 * as an {@link org.yardstick.organisation.Actor}; nobody but review's assignments and the
 * system's security ever sees an account.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "organisation", "trail" })
package org.yardstick.identity;
