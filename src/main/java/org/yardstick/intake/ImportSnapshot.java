package org.yardstick.intake;

import java.util.List;

import org.yardstick.organisation.UnitId;
import org.yardstick.trail.TrailSubject;

/**
 * A document that was brought in, as it was when it was looked at.
 *
 * @param hints what was known about it
 * @param progress how far its reading got
 * @param error why it could not be read, null unless it failed
 * @param unit the only one its forms can belong to, null for any
 * @param unplaced texts of it that belong to no form
 */
public record ImportSnapshot(ImportId id, String fileName, ReadingHints hints, ImportState state, FormsRead progress,
		String error, UnitId unit, List<UnplacedText> unplaced) {

	/** The document as the trail names it. */
	TrailSubject subject() {
		return new TrailSubject(TrailSubject.Kind.DOCUMENT, this.id.value(), this.fileName);
	}

}
