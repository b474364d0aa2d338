package org.yardstick.narrative;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What many topics of one form have in common, as the name of its project, and what so
 * does not tell them apart.
 */
public final class SharedWords {

	/** In so few topics nothing is common. */
	private static final int FEWEST = 3;

	private final Set<Integer> pairs;

	private SharedWords(Set<Integer> pairs) {
		this.pairs = pairs;
	}

	/** What more than half of some topics share. */
	public static SharedWords of(Collection<Topic> topics) {
		Map<Integer, Integer> counts = new HashMap<>();
		topics.forEach((topic) -> topic.pairs().each().forEach((pair) -> counts.merge(pair, 1, Integer::sum)));
		return new SharedWords(counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() >= FEWEST && 2 * count.getValue() > topics.size())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet()));
	}

	/** A topic without what is shared; one that says nothing else stays as it is. */
	public Topic rest(Topic topic) {
		CharacterPairs rest = topic.pairs().without(this.pairs);
		return (rest.size() == 0) ? topic : topic.with(rest);
	}

}
