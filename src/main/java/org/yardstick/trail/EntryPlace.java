package org.yardstick.trail;

import java.time.Instant;

/** Where an entry stands among the others. */
record EntryPlace(Instant at, long number) {
}
