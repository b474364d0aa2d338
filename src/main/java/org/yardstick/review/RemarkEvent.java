package org.yardstick.review;

import java.time.Instant;

/**
 * What became of a remark. Never changed; the last one tells the state.
 *
 * @param number grows with time
 * @param words what was said, null unless answered or kept open
 * @param by the name of the person
 * @param seen what stood at the place, null unless its author spoke
 */
public record RemarkEvent(long number, Kind kind, String words, String by, Instant at, SeenWords seen) {

	/** What people do with a remark. */
	public enum Kind {

		/** Went to the unit with a decision. */
		SENT("待处理"),
		/** The unit says that it mended what was asked for. */
		MENDED("单位已修改"),
		/** The unit answers in words. */
		ANSWERED("单位已答复"),
		/** The author wants more. */
		KEPT_OPEN("仍需修改"),
		/** The author is content. */
		CLOSED("已关闭"),
		/** The cell had changed when its author passed the form. */
		CLOSED_BY_PASS("通过时关闭");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		/** How a remark stands after it, for people. */
		public String title() {
			return this.title;
		}

		boolean closes() {
			return this == CLOSED || this == CLOSED_BY_PASS;
		}

		boolean isOfUnit() {
			return this == MENDED || this == ANSWERED;
		}

	}

}
