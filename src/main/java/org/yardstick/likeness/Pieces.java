package org.yardstick.likeness;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The set of pieces that a text is made of, each a number: what is compared. Figures,
 * signs, the names of the project and its unit, and clauses that cite a document do not
 * count, so that a copy with other amounts and names is like its original and a law that
 * two texts cite makes them no copies.
 */
final class Pieces {

	/** Four characters make a number of 64 bits without loss. */
	private static final int LENGTH = 4;

	/** Shorter names stand in too many texts by chance. */
	private static final int SHORTEST_NAME = 4;

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private final long[] sorted;

	private Pieces(LongStream pieces) {
		this.sorted = pieces.sorted().distinct().toArray();
	}

	/**
	 * The pieces of a running text.
	 * @param names what the project and its unit are called, may be null
	 */
	static Pieces of(String text, Collection<String> names) {
		String letters = letters(withoutCitations(text));
		List<String> own = names.stream()
			.filter((name) -> name != null)
			.map(Pieces::letters)
			.filter((name) -> name.length() >= SHORTEST_NAME)
			.toList();
		for (String name : own) {
			letters = letters.replace(name, "");
		}
		return of(letters);
	}

	/** The words as a whole, each one piece. */
	static Pieces ofWords(Stream<String> words) {
		return new Pieces(words.mapToLong(Pieces::number));
	}

	/** The words without signs, figures and the difference of widths. */
	static String letters(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFKC)
			.chars()
			.filter(Character::isLetter)
			.collect(StringBuilder::new, (letters, letter) -> letters.append((char) letter), StringBuilder::append)
			.toString();
	}

	/** A name or a target without blanks and the difference of widths. */
	static String comparable(String words) {
		return SPACE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
	}

	/** How many different ones there are. */
	int count() {
		return this.sorted.length;
	}

	LongStream stream() {
		return LongStream.of(this.sorted);
	}

	/** The number of common pieces in that of all pieces, 0 to 1 (Jaccard). */
	double likenessTo(Pieces other) {
		int common = 0;
		for (int a = 0, b = 0; a < this.sorted.length && b < other.sorted.length;) {
			int order = Long.compare(this.sorted[a], other.sorted[b]);
			common += (order == 0) ? 1 : 0;
			a += (order <= 0) ? 1 : 0;
			b += (order >= 0) ? 1 : 0;
		}
		int all = this.sorted.length + other.sorted.length - common;
		return (all > 0) ? (double) common / all : 0;
	}

	private static Pieces of(String letters) {
		return new Pieces(LongStream.range(0, Math.max(0, letters.length() - LENGTH + 1)).map((start) -> {
			long piece = 0;
			for (int n = 0; n < LENGTH; n++) {
				piece = piece << Character.SIZE | letters.charAt((int) start + n);
			}
			return piece;
		}));
	}

	private static String withoutCitations(String text) {
		return (text.indexOf('《') < 0) ? text
				: Stream.of(text.split("[，,。；;！!？?\\n]"))
					.filter((clause) -> clause.indexOf('《') < 0 && clause.indexOf('》') < 0)
					.collect(Collectors.joining());
	}

	private static long number(String words) {
		return words.chars().asLongStream().reduce(SPREAD, (number, letter) -> (number ^ letter) * SPREAD);
	}

}
