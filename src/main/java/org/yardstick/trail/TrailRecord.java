package org.yardstick.trail;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry as it stands on the trail.
 *
 * @param number its place in the chain, from 1
 * @param kind the name of a {@link TrailKind}; entries outlive the program that wrote
 * them, so it may be none that is known
 * @param subject what it was done to, null for nothing in particular
 * @param words what else there is to say, null for nothing
 * @param changes what was before and what is now
 */
public record TrailRecord(long number, Instant at, String kind, TrailPerson person, TrailSubject subject, String words,
		List<TrailChange> changes) {

	/** What was done, in words. */
	public String title() {
		return Stream.of(TrailKind.values())
			.filter((known) -> known.name().equals(this.kind))
			.findFirst()
			.map(TrailKind::title)
			.orElse(this.kind);
	}

}
