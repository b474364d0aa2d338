package org.yardstick.review;

/**
 * What is about to happen to a remark.
 *
 * @param words null unless answered or kept open
 * @param seen what stands at the place, null unless its author speaks
 */
record NewRemarkEvent(RemarkId remark, RemarkEvent.Kind kind, String words, SeenWords seen) {

	static NewRemarkEvent silent(RemarkId remark, RemarkEvent.Kind kind) {
		return new NewRemarkEvent(remark, kind, null, null);
	}

}
