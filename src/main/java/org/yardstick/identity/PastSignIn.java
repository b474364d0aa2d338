package org.yardstick.identity;

import java.time.Instant;
import java.util.Set;

/**
 * When and from where somebody signed in.
 *
 * @param origin the network address, never null
 */
public record PastSignIn(Instant at, String origin) {

	private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1");

	/** From where, for people to read. */
	public String place() {
		return LOOPBACK.contains(this.origin) ? "本机" : this.origin;
	}

}
