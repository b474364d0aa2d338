package org.yardstick.targetvalue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words around a number that say how to take it, from {@code words.txt}.
 */
final class Vocabulary {

	private static final Map<String, Comparison> BEFORE = comparisons("before");

	private static final Map<String, Comparison> AFTER = comparisons("after");

	private static final List<String> DEEDS = rows("deed").flatMap((row) -> Arrays.stream(row).skip(1)).toList();

	private static final int LONGEST = Stream.of(BEFORE, AFTER)
		.flatMap((words) -> words.keySet().stream())
		.mapToInt(String::length)
		.max()
		.orElseThrow();

	private Vocabulary() {
	}

	/**
	 * The longest word at a place that compares with the number after it.
	 * @return {@code null} where there is none
	 */
	static Token before(CellText cell, int at) {
		return longest(BEFORE, Token.Type.BEFORE, cell, at);
	}

	/**
	 * The longest word at a place that compares with the number before it.
	 * @return {@code null} where there is none
	 */
	static Token after(CellText cell, int at) {
		return longest(AFTER, Token.Type.AFTER, cell, at);
	}

	/**
	 * The longest word that compares with a number and ends at the place where it starts.
	 * @return {@code null} where there is none
	 */
	static ComparingWord endingAt(CellText cell, int end) {
		for (int length = Math.min(LONGEST, end); length > 0; length--) {
			String word = cell.between(end - length, end);
			Comparison comparison = BEFORE.get(word);
			if (comparison == null && Figures.numberAt(cell, end)) {
				comparison = BEFORE.get(word + "!");
			}
			if (comparison != null) {
				return new ComparingWord(comparison, end - length, end);
			}
		}
		return null;
	}

	static boolean startsWithDeed(String words) {
		return DEEDS.stream().anyMatch(words::startsWith);
	}

	static boolean tellsDeed(String words) {
		return DEEDS.stream().anyMatch(words::contains);
	}

	private static Token longest(Map<String, Comparison> words, Token.Type type, CellText cell, int at) {
		for (int length = Math.min(LONGEST, cell.length() - at); length > 0; length--) {
			String word = cell.between(at, at + length);
			Comparison comparison = words.get(word);
			if (comparison == null && CellText.isDigit(cell.charAt(at + length))) {
				comparison = words.get(word + "!");
			}
			if (comparison != null) {
				return Token.comparing(type, at, at + length, comparison);
			}
		}
		return null;
	}

	private static Map<String, Comparison> comparisons(String place) {
		Map<String, Comparison> comparisons = new HashMap<>();
		rows(place).forEach((row) -> Arrays.stream(row)
			.skip(2)
			.forEach((word) -> comparisons.put(word, Comparison.valueOf(row[1]))));
		return comparisons;
	}

	private static Stream<String[]> rows(String heading) {
		return WordTable.rows("words.txt").stream().filter((row) -> row[0].equals(heading));
	}

}
