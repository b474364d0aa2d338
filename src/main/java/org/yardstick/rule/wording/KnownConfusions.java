package org.yardstick.rule.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Words that people often mistype, from {@code confusions.txt} and the settings. */
final class KnownConfusions implements SlipFinder {

	private static final KnownConfusions CATALOGUE = new KnownConfusions(read());

	private final Map<Character, List<Entry>> byFirst = new HashMap<>();

	/** Rules out most characters without looking them up. */
	private final BitSet firsts = new BitSet();

	private KnownConfusions(Stream<Entry> entries) {
		entries.forEach(this::add);
	}

	/** The confusions of the catalogue. */
	static KnownConfusions ofCatalogue() {
		return CATALOGUE;
	}

	/**
	 * The confusions that settings add.
	 * @param words as 错误写法=正确写法; others are passed over
	 */
	static KnownConfusions of(Set<String> words) {
		return new KnownConfusions(words.stream()
			.sorted()
			.map((word) -> word.split("=", 2))
			.filter((pair) -> pair.length == 2 && !pair[0].isBlank() && !pair[0].equals(pair[1]))
			.map((pair) -> new Entry(pair[0].strip(), pair[1].strip(), false)));
	}

	@Override
	public Stream<Slip> slips(WrittenCell cell) {
		List<Slip> slips = new ArrayList<>();
		String words = cell.words();
		int at = 0;
		while (at < words.length()) {
			Entry entry = longest(words, at);
			if (entry != null && entry.right() != null) {
				slips.add(entry.slip(at));
			}
			at += (entry != null) ? entry.wrong().length() : 1;
		}
		return slips.stream();
	}

	private Entry longest(String words, int at) {
		if (!this.firsts.get(words.charAt(at))) {
			return null;
		}
		for (Entry entry : this.byFirst.get(words.charAt(at))) {
			if (words.startsWith(entry.wrong(), at)) {
				return entry;
			}
		}
		return null;
	}

	private void add(Entry entry) {
		List<Entry> entries = this.byFirst.computeIfAbsent(entry.wrong().charAt(0), (first) -> new ArrayList<>());
		this.firsts.set(entry.wrong().charAt(0));
		entries.add(entry);
		entries.sort((one, other) -> other.wrong().length() - one.wrong().length());
	}

	private static Stream<Entry> read() {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				KnownConfusions.class.getResourceAsStream("confusions.txt"), StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(" "))
				.map((row) -> switch (row[0]) {
					case "=" -> new Entry(row[1], null, false);
					case "?" -> new Entry(row[1], row[2], true);
					default -> new Entry(row[0], row[1], false);
				})
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A mistake; {@code right} is null where the words are right as they stand. */
	private record Entry(String wrong, String right, boolean loose) {

		Slip slip(int at) {
			int end = at + this.wrong.length();
			String fault = "“" + this.wrong + "”";
			return this.loose ? Slip.perhaps(at, end, this.right, fault + "建议写作“" + this.right + "”")
					: Slip.surely(at, end, this.right, fault + "有错别字，应为“" + this.right + "”");
		}

	}

}
