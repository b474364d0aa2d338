package org.yardstick.intake;

import java.time.Instant;

/**
 * A document that was brought in, as a row of a list.
 *
 * @param progress how far its reading got
 * @param error why it could not be read, null unless it failed
 * @param forms how many were found
 * @param leftovers how many of their words have no place yet
 * @param doubts how many guesses nobody has looked at
 * @param drafts how many drafts it made
 */
public record ImportSummary(ImportId id, String fileName, ImportState state, FormsRead progress, String error,
		Instant createdAt, int forms, int leftovers, int doubts, int drafts) {
}
