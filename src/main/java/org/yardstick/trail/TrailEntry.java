package org.yardstick.trail;

import java.util.List;

/**
 * Something that somebody does.
 *
 * @param subject what it is done to, null for nothing in particular
 * @param words what else there is to say, null for nothing
 * @param changes what was before and what is now
 */
public record TrailEntry(TrailKind kind, TrailSubject subject, String words, List<TrailChange> changes) {

	public TrailEntry {
		changes = changes.stream().filter(TrailChange::differs).toList();
	}

	public static TrailEntry of(TrailKind kind, TrailSubject subject) {
		return new TrailEntry(kind, subject, null, List.of());
	}

	public static TrailEntry of(TrailKind kind, TrailSubject subject, String words) {
		return new TrailEntry(kind, subject, words, List.of());
	}

	public static TrailEntry of(TrailKind kind, TrailSubject subject, List<TrailChange> changes) {
		return new TrailEntry(kind, subject, null, changes);
	}

}
