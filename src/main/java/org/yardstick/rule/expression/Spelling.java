package org.yardstick.rule.expression;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the name that somebody meant who wrote another one. */
final class Spelling {

	private Spelling() {
	}

	/**
	 * The name that is most like the written one.
	 * @return empty if none is alike in at least half of its characters
	 */
	static Optional<String> nearest(String written, Stream<String> names) {
		return names.filter((name) -> 2 * common(written, name) >= Math.max(written.length(), name.length()))
			.max(Comparator.comparingDouble((String name) -> likeness(written, name)));
	}

	/** A question for the end of a sentence, empty if no name is alike. */
	static String question(String written, Stream<String> names) {
		return nearest(written, names).map((name) -> "您是不是要写“" + name + "”？").orElse("");
	}

	private static double likeness(String one, String other) {
		return 2.0 * common(one, other) / (one.length() + other.length());
	}

	/** How many characters both have in the same order. */
	private static int common(String one, String other) {
		int[] before = new int[other.length() + 1];
		for (int i = 0; i < one.length(); i++) {
			int[] now = new int[other.length() + 1];
			for (int j = 0; j < other.length(); j++) {
				now[j + 1] = (one.charAt(i) == other.charAt(j)) ? before[j] + 1 : Math.max(before[j + 1], now[j]);
			}
			before = now;
		}
		return before[other.length()];
	}

}
