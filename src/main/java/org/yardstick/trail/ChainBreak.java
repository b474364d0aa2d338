package org.yardstick.trail;

import java.time.Instant;

/**
 * The first place where the chain does not hold.
 *
 * @param number of the entry that is wrong or missing
 * @param at when that entry says it was made, null where it is missing
 */
public record ChainBreak(long number, Instant at, How how) {

	/** What is wrong. */
	public enum How {

		/** Its content is not what was hashed. */
		CHANGED("内容与它的校验值不符：这条记录被改过"),
		/** The one after the last good one is not there. */
		MISSING("这个编号的记录不见了：被删除过"),
		/** It was hashed after another entry than the one that stands before it. */
		UNLINKED("与前一条记录不衔接：前面的记录被整条换过"),
		/** There are fewer entries than there were. */
		CUT_OFF("从这个编号起，末尾的记录不见了"),
		/** There are more entries than the application wrote. */
		ADDED("从这个编号起的记录不是系统写的：被人添加过");

		private final String sentence;

		How(String sentence) {
			this.sentence = sentence;
		}

		/** What users read. */
		public String sentence() {
			return this.sentence;
		}

	}

}
