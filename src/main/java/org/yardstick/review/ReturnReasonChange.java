package org.yardstick.review;

import java.time.Instant;

/**
 * One change of a reason.
 *
 * @param by the name of who made it
 * @param before null where it was added
 * @param after never null
 */
public record ReturnReasonChange(Kind kind, String by, Instant at, ReturnReason before, ReturnReason after) {

	/** What was done. */
	public enum Kind {

		/** It is new. */
		ADDED("新增"),
		/** Its words were changed. */
		CHANGED("修改"),
		/** It can be chosen again. */
		ACTIVATED("启用"),
		/** It can be chosen no more. */
		DEACTIVATED("停用"),
		/** It stands somewhere else in the list. */
		MOVED("调整顺序");

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
