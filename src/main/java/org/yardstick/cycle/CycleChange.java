package org.yardstick.cycle;

import java.time.Instant;

/**
 * One change of a fiscal year.
 *
 * @param by the name of who made it
 * @param before null where the year was opened
 * @param after never null
 */
public record CycleChange(Kind kind, String by, Instant at, CycleTerms before, CycleTerms after) {

	/** What a change means to those who hand in. */
	public enum Kind {

		/** The year was set up. */
		OPENED("设立年度"),
		/** Deadline or templates were changed. */
		CHANGED("修改"),
		/** The deadline had passed and was moved into the future. */
		REOPENED("重新开放报送");

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
