package org.yardstick.rule;

import java.util.List;

/**
 * A cell that a finding points to.
 *
 * @param path as in {@code indicators[3].annualTarget}
 * @param words the same for people
 */
public record CellPlace(String path, String words) {

	private static final int LONGEST_WORDS = 200;

	private static final int LONGEST_QUOTE = 300;

	public CellPlace {
		words = PlainWords.abridged(words, LONGEST_WORDS);
	}

	/**
	 * A finding about the cell.
	 * @param evidence quoted from the form, null for a blank cell
	 * @param reason why it is wrong and what to do
	 */
	public Finding finding(Rule rule, Severity severity, String evidence, String reason) {
		return new Finding(rule.code(), severity, this.path, this.words, quoted(evidence), reason, null, List.of());
	}

	Sighting sighting(String quote) {
		return new Sighting(this.path, this.words, quoted(quote));
	}

	private static String quoted(String words) {
		return (words != null) ? PlainWords.abridged(words, LONGEST_QUOTE) : Finding.BLANK;
	}

	public Finding error(Rule rule, String evidence, String reason) {
		return finding(rule, Severity.ERROR, evidence, reason);
	}

	public Finding warning(Rule rule, String evidence, String reason) {
		return finding(rule, Severity.WARNING, evidence, reason);
	}

	public Finding info(Rule rule, String evidence, String reason) {
		return finding(rule, Severity.INFO, evidence, reason);
	}

}
