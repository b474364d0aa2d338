package org.yardstick.export;

import java.time.Instant;
import java.util.UUID;

import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

/**
 * An export as it stands.
 *
 * @param owner the account that ordered it
 * @param title what is in the file
 * @param coverage which plans are in it, in words
 * @param attempt which try this is, 0 before the first
 * @param done how many plans have been written
 * @param total how many there are, 0 until they have been counted
 * @param fileName what the file is called, null until it is there
 * @param fileSize in bytes, null until the file is there
 * @param error why there is no file, a Chinese sentence; null for none
 * @param orderedAt when it was ordered
 * @param expiresAt when it is deleted, null until it is done or failed
 */
public record Export(ExportId id, UUID owner, ExportOrder order, String title, String coverage, ExportState state,
		int attempt, long done, long total, String fileName, Long fileSize, String error, Instant orderedAt,
		Instant expiresAt) {

	/** Whether the actor may know of it. */
	boolean isOf(Actor actor) {
		return actor.is(Role.ADMIN) || actor.accountId().equals(this.owner);
	}

}
