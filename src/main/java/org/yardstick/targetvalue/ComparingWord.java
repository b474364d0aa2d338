package org.yardstick.targetvalue;

import java.util.Optional;

/**
 * A word that says how a quantity compares, as it stands in a running text: 不少于, 以上.
 *
 * @param start its first place in the text
 * @param end the place after it
 */
public record ComparingWord(Comparison comparison, int start, int end) {

	/** The longest such word before a number that starts at a place. */
	public static Optional<ComparingWord> before(CellText text, int number) {
		return Optional.ofNullable(Vocabulary.endingAt(text, number));
	}

	/** The longest such word after a number and its unit that end at a place. */
	public static Optional<ComparingWord> after(CellText text, int end) {
		return Optional.ofNullable(Vocabulary.after(text, end))
			.map((token) -> new ComparingWord(token.comparison(), token.start(), token.end()));
	}

}
