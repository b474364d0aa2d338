package org.yardstick.rule;

import java.time.Instant;

/**
 * One change of how a rule is applied.
 *
 * @param by the name of who made it
 * @param before what counted, whether set for exactly this year and template or not
 * @param after what counts since
 */
public record RuleSettingChange(RuleSettingKey key, Kind kind, String by, Instant at, RuleSetting before,
		RuleSetting after) {

	/** How a setting came to be changed. */
	public enum Kind {

		/** Somebody set it. */
		CHANGED("修改设置"),
		/** Somebody took it back. */
		RESET("恢复默认"),
		/** It was taken over from the year before. */
		COPIED("从上年复制");

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
