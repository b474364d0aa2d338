package org.yardstick.reviewsheet;

import java.time.Instant;

/**
 * How far a sheet is.
 *
 * @param version grows with every change, {@link #NOT_BEGUN} before the first
 * @param by who changed it last, or finished it; null before the first change
 * @param at when; null before the first change
 * @param finished whether it is final (定稿)
 */
public record SheetState(long version, String by, Instant at, boolean finished) {

	/** The version of a sheet that nobody has filled in yet. */
	public static final long NOT_BEGUN = -1;

	static final SheetState NEW = new SheetState(NOT_BEGUN, null, null, false);

	/** Whether something was filled in. */
	public boolean isBegun() {
		return this.version != NOT_BEGUN;
	}

}
