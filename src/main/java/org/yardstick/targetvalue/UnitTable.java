package org.yardstick.targetvalue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words for units of measure, from {@code units.txt}: where a unit ends in a run of
 * words, and what it measures.
 */
final class UnitTable {

	static final String MULTIPLES = "百千万亿";

	private static final int[] ZEROS = { 2, 3, 4, 8 };

	/** The longest noun that still reads as a part of its unit. */
	private static final int LONGEST_NOUN = 8;

	/** The longest unknown word that still reads as a unit. */
	private static final int LONGEST_UNKNOWN = 6;

	/** The longest unknown word for what a unit is for: 元/床日. */
	private static final int LONGEST_PART = 4;

	private static final Map<String, Word> WORDS = words();

	private static final int LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

	private UnitTable() {
	}

	/**
	 * A word of the table.
	 *
	 * @param takesNoun whether a noun may follow and belongs to the unit
	 * @param alone whether it is a unit only where nothing follows
	 */
	private record Word(Measure measure, boolean takesNoun, boolean alone) {

	}

	/**
	 * What one simple unit measures.
	 *
	 * @param base units of the same base convert into each other
	 * @param noun the thing counted, or empty
	 * @param factor how many of the base one unit is
	 */
	record Measure(QuantityKind kind, String base, String noun, BigDecimal factor) {

		boolean isCompatibleWith(Measure other) {
			return this.kind == other.kind && this.base.equals(other.base)
					&& (this.noun.equals(other.noun) || this.noun.isEmpty() || other.noun.isEmpty());
		}

	}

	/**
	 * How many characters at the start of the words after a number are its unit.
	 * @return 0 when none are, -1 when nobody can tell
	 */
	static int lengthOfUnit(String words) {
		int length = lengthOfWord(words);
		if (length == 0) {
			length = multiples(words);
			return (length == words.length()) ? length : lengthOfUnknown(words);
		}
		while (words.startsWith("每", length) && lengthOfWord(words.substring(length + 1)) > 0) {
			length += 1 + lengthOfWord(words.substring(length + 1));
		}
		return length;
	}

	/**
	 * The place after the unit of the table that starts at a place of a running text, or
	 * after mere multiples; the same place where neither does.
	 */
	static int endOfUnit(String text, int start) {
		int multiples = start;
		while (multiples < text.length() && MULTIPLES.indexOf(text.charAt(multiples)) >= 0) {
			multiples++;
		}
		return IntStream.rangeClosed(start, multiples)
			.map((at) -> endOfWordIn(text, at))
			.filter((end) -> end > 0)
			.findFirst()
			.orElse(multiples);
	}

	/**
	 * How many characters at the start of the words after a stroke are what the unit is
	 * for.
	 */
	static int lengthOfPart(String words) {
		int known = lengthOfWord(words);
		return (known > 0) ? known : (words.length() <= LONGEST_PART) ? words.length() : 0;
	}

	/**
	 * Whether words are a unit of the table and nothing else.
	 */
	static boolean isKnown(String words) {
		return !words.isEmpty() && lengthOfWord(words) == words.length();
	}

	/**
	 * Whether words are a unit in which things, people or happenings are counted.
	 */
	static boolean isCounted(String words) {
		return isKnown(words) && Set.of(QuantityKind.COUNT, QuantityKind.PERSONS, QuantityKind.EVENTS)
			.contains(measure(words).kind());
	}

	static boolean isMultiple(String words) {
		return !words.isEmpty() && multiples(words) == words.length();
	}

	/**
	 * What a simple unit measures; of one that the table does not have, only itself.
	 */
	static Measure measure(String unit) {
		int multiples = startOfWord(unit);
		BigDecimal factor = factor(unit.substring(0, multiples));
		if (multiples == unit.length()) {
			return new Measure(QuantityKind.MONEY, "元", "", factor);
		}
		int end = endOfWord(unit, multiples);
		if (end < 0 || end < unit.length() && !word(unit.substring(multiples, end)).takesNoun()) {
			return new Measure(QuantityKind.OTHER, unit.substring(multiples), "", factor);
		}
		Measure known = word(unit.substring(multiples, end)).measure();
		return new Measure(known.kind(), known.base(), unit.substring(end), factor.multiply(known.factor()));
	}

	private static int lengthOfWord(String words) {
		int start = startOfWord(words);
		int end = endOfWord(words, start);
		if (end < 0) {
			return 0;
		}
		boolean noun = word(words.substring(start, end)).takesNoun() && isNoun(words.substring(end));
		return noun ? words.length() : end;
	}

	/**
	 * The place after the multiples, of which some may be a part of the word itself: 万千米,
	 * 百分点.
	 */
	private static int startOfWord(String words) {
		int multiples = multiples(words);
		return IntStream.range(0, multiples)
			.filter((start) -> endOfWord(words, start) > 0)
			.findFirst()
			.orElse(multiples);
	}

	/**
	 * The place after the longest word of the table that starts at a place, or -1.
	 */
	private static int endOfWord(String words, int start) {
		for (int end = Math.min(words.length(), start + LONGEST); end > start; end--) {
			Word word = word(words.substring(start, end));
			if (word != null && (!word.alone() || end == words.length() || words.charAt(end) == '每')) {
				return end;
			}
		}
		return -1;
	}

	/**
	 * The place after the longest word that starts at a place of a running text, or -1.
	 */
	private static int endOfWordIn(String text, int start) {
		for (int end = Math.min(text.length(), start + LONGEST); end > start; end--) {
			Word word = word(text.substring(start, end));
			boolean last = end == text.length() || !Character.isLetter(text.charAt(end)) || text.charAt(end) == '每';
			boolean latin = !last && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
			if (word != null && !latin && (!word.alone() || last)) {
				return end;
			}
		}
		return -1;
	}

	private static boolean isLatin(char character) {
		return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
	}

	private static Word word(String word) {
		Word exact = WORDS.get(word);
		return (exact != null || word.length() == 1) ? exact : WORDS.get(word.toLowerCase(Locale.ROOT));
	}

	private static boolean isNoun(String words) {
		return words.length() <= LONGEST_NOUN && words.chars().allMatch(Character::isLetter) && !words.startsWith("的")
				&& !words.startsWith("每") && !Vocabulary.startsWithDeed(words);
	}

	private static int lengthOfUnknown(String words) {
		if (words.startsWith("的") || words.startsWith("每") || Vocabulary.tellsDeed(words)) {
			return 0;
		}
		boolean unit = words.length() <= LONGEST_UNKNOWN && words.chars().allMatch(Character::isLetter);
		return unit ? words.length() : -1;
	}

	private static int multiples(String words) {
		int length = 0;
		while (length < words.length() && MULTIPLES.indexOf(words.charAt(length)) >= 0) {
			length++;
		}
		return length;
	}

	private static BigDecimal factor(String multiples) {
		return BigDecimal.ONE
			.movePointRight(multiples.chars().map((multiple) -> ZEROS[MULTIPLES.indexOf(multiple)]).sum());
	}

	private static Map<String, Word> words() {
		Map<String, Word> words = new HashMap<>();
		WordTable.rows("units.txt").forEach((row) -> Arrays.stream(row).skip(2).forEach((entry) -> {
			String[] wordAndFactor = entry.split("=");
			String word = wordAndFactor[0].replaceAll("[…!]$", "");
			BigDecimal factor = (wordAndFactor.length > 1) ? new BigDecimal(wordAndFactor[1]) : BigDecimal.ONE;
			Measure measure = new Measure(QuantityKind.valueOf(row[0]), row[1], "", factor);
			words.put(word, new Word(measure, wordAndFactor[0].endsWith("…"), wordAndFactor[0].endsWith("!")));
		}));
		return words;
	}

}
