package org.yardstick.finding;

import java.time.Instant;

/**
 * What somebody said about a finding; never changed.
 *
 * @param number grows with every answer
 * @param kind explained by the unit or refused by a reviewer
 * @param words the sentence, never blank
 * @param by the name of the person
 * @param about the finding as it was
 */
public record Answer(long number, Kind kind, String words, String by, Instant at, AnsweredFinding about) {

	/** How many characters an answer can have. */
	public static final int LONGEST = 500;

	/** Who says what about a finding. */
	public enum Kind {

		/** The unit says why it stays as it is. */
		EXPLANATION("说明原因"),
		/** The reviewer does not accept the explanation. */
		REFUSAL("不认可说明");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		/** What users read. */
		public String title() {
			return this.title;
		}

	}

}
