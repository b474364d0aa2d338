package org.yardstick.rule;

import java.util.stream.IntStream;

/** How much of some words is in others, by pairs of characters. */
public final class SharedWords {

	private SharedWords() {
	}

	/**
	 * @param words of bounded length
	 * @return from 0 to 1; 0 for words without a pair
	 */
	public static double share(String words, String others) {
		int pairs = words.length() - 1;
		return (pairs < 1) ? 0
				: (double) IntStream.range(0, pairs).filter((n) -> others.contains(words.substring(n, n + 2))).count()
						/ pairs;
	}

}
