package org.yardstick.trail;

import java.time.Instant;

/** An entry that waits for the end of its transaction. */
record Deed(Instant at, TrailPerson person, TrailEntry entry) {
}
