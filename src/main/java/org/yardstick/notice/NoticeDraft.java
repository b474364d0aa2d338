package org.yardstick.notice;

import java.time.Instant;
import java.util.UUID;

/** A notice to be written. */
record NoticeDraft(UUID account, Telling telling, Instant at) {
}
