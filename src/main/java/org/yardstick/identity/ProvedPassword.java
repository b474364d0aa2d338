package org.yardstick.identity;

import java.util.UUID;

/** An account whose password somebody has shown to know, and which password that was. */
record ProvedPassword(UUID accountId, int passwordVersion) {
}
