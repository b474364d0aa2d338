package org.yardstick.identity;

import java.time.Instant;

/**
 * When and from where somebody signed in.
 *
 * @param origin the network address, never null
 */
public record PastSignIn(Instant at, String origin) {
}
