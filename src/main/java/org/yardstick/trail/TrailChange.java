package org.yardstick.trail;

import java.util.Objects;

/**
 * A cell or a value that became another one. Of long words only what differs is kept,
 * with some characters around it and … for the rest: a form is saved every few seconds
 * while somebody writes.
 *
 * @param place where it stands, in words
 * @param path the cell, null for what is no cell
 * @param before null if it was blank
 * @param after null if it is blank
 */
public record TrailChange(String place, String path, String before, String after) {

	private static final int SHORT = 200;

	private static final int AROUND = 20;

	/** As it is recorded; long words are shortened to what differs. */
	public static TrailChange of(String place, String path, String before, String after) {
		if (before == null || after == null || Math.max(before.length(), after.length()) <= SHORT) {
			return new TrailChange(place, path, before, after);
		}
		int most = Math.min(before.length(), after.length());
		int start = 0;
		while (start < most && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < most - start
				&& before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
			end++;
		}
		return new TrailChange(place, path, shortened(before, start, end), shortened(after, start, end));
	}

	/** A value that is no cell. */
	public static TrailChange of(String place, String before, String after) {
		return of(place, null, before, after);
	}

	/** Whether something was changed at all. */
	public boolean differs() {
		return !Objects.equals(this.before, this.after);
	}

	private static String shortened(String words, int start, int end) {
		int from = Math.max(start - AROUND, 0);
		int to = Math.min(words.length() - end + AROUND, words.length());
		from -= (from > 0 && Character.isLowSurrogate(words.charAt(from))) ? 1 : 0;
		to += (to < words.length() && Character.isLowSurrogate(words.charAt(to))) ? 1 : 0;
		return ((from > 0) ? "…" : "") + words.substring(from, to) + ((to < words.length()) ? "…" : "");
	}

}
