package org.yardstick.rule.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The words in the names of indicators, from {@code names.txt}. */
final class NameWords {

	private static final Map<String, Asked> ENDINGS = new HashMap<>();

	private static final Map<String, Set<String>> UNFIT = new HashMap<>();

	private static final Map<String, Tone> TONES = new HashMap<>();

	private static final Map<String, Set<Theme>> THEMES = new HashMap<>();

	private static final int LONGEST;

	static {
		read();
		LONGEST = Stream.of(ENDINGS, UNFIT, TONES, THEMES)
			.flatMap((words) -> words.keySet().stream())
			.mapToInt(String::length)
			.max()
			.orElseThrow();
	}

	private NameWords() {
	}

	/** How a word colours what stands around it. */
	enum Tone {

		/** More of it is better. */
		GOOD,
		/** Less of it is better. */
		BAD,
		/** Work on what is bad, before or behind it. */
		HANDLED,
		/** What is there for the bad, only behind it. */
		MEANS,
		/** Becoming less. */
		FALL,
		/** Denies what follows. */
		NOT,
		/** Money that is spent. */
		COSTLY,
		/** Money that is gained. */
		GAIN,
		/** What is fixed or capped. */
		LIMIT

	}

	/** A word with a tone, and where it stands. */
	record Toned(Tone tone, int start, int end) {

	}

	/** What the longest known ending of a head asks for. */
	static Asked endingOf(String head) {
		for (int start = Math.max(0, head.length() - LONGEST); start < head.length(); start++) {
			Asked asked = ENDINGS.get(head.substring(start));
			if (asked != null) {
				return asked;
			}
		}
		return Asked.UNTOLD;
	}

	/** The units in which the thing at the end of a head is never counted. */
	static Set<String> unfitFor(String head) {
		for (int start = Math.max(0, head.length() - LONGEST); start < head.length(); start++) {
			Set<String> units = UNFIT.get(head.substring(start));
			if (units != null) {
				return units;
			}
		}
		return Set.of();
	}

	/** The words with a tone from left to right, the longest at each place. */
	static List<Toned> tones(String words) {
		List<Toned> tones = new ArrayList<>();
		int at = 0;
		while (at < words.length()) {
			int end = Math.min(words.length(), at + LONGEST);
			while (end > at && !TONES.containsKey(words.substring(at, end))) {
				end--;
			}
			if (end > at) {
				tones.add(new Toned(TONES.get(words.substring(at, end)), at, end));
			}
			at = Math.max(end, at + 1);
		}
		return tones;
	}

	/** What any part of the words is about. */
	static Set<Theme> themes(String words) {
		Set<Theme> themes = EnumSet.noneOf(Theme.class);
		for (int start = 0; start < words.length(); start++) {
			for (int end = start + 1; end <= Math.min(words.length(), start + LONGEST); end++) {
				themes.addAll(THEMES.getOrDefault(words.substring(start, end), Set.of()));
			}
		}
		return themes;
	}

	private static void read() {
		Map<String, BiConsumer<String, String>> lists = Map.of("ask",
				(meaning, word) -> ENDINGS.put(word, Asked.valueOf(meaning)), "tone",
				(meaning, word) -> TONES.put(word, Tone.valueOf(meaning)), "unfit",
				(units, word) -> UNFIT.put(word, Set.of(units.split(","))), "theme",
				(meaning, word) -> THEMES.computeIfAbsent(word, (key) -> EnumSet.noneOf(Theme.class))
					.add(Theme.valueOf(meaning)));
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(NameWords.class.getResourceAsStream("names.txt"), StandardCharsets.UTF_8))) {
			reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach((line) -> {
				String[] row = line.strip().split("\\s+");
				Arrays.stream(row).skip(2).forEach((word) -> lists.get(row[0]).accept(row[1], word));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
