package org.yardstick.trail;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which entries somebody looks for; null, blank and empty parts do not restrict.
 *
 * @param from not before
 * @param to before
 * @param person an account's id, a name or a user name, written in full
 * @param kinds one of these
 * @param subject what was done to; its title does not matter
 * @param words words that must all occur
 */
public record TrailFilter(Instant from, Instant to, String person, Set<TrailKind> kinds, TrailSubject subject,
		String words) {

	/** Everything. */
	public static final TrailFilter NONE = new TrailFilter(null, null, null, Set.of(), null, null);

	private static final int MOST_WORDS = 5;

	public TrailFilter {
		person = (person != null) ? person.strip() : "";
		kinds = Set.copyOf(kinds);
		words = (words != null) ? words.strip() : "";
	}

	List<String> eachWord() {
		return Stream.of(this.words.split("\\s+")).filter((word) -> !word.isEmpty()).limit(MOST_WORDS).toList();
	}

}
