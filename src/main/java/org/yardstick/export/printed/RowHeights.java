package org.yardstick.export.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * How high the rows of a table must be for the words in them, merged cells included.
 * Excel finds that out by itself for cells that are not merged, other programs do not.
 */
public final class RowHeights {

	private final int columns;

	private final List<int[]> lines = new ArrayList<>();

	private final List<Span> spans = new ArrayList<>();

	private record Span(int first, int last, int lines) {
	}

	public RowHeights(int columns) {
		this.columns = columns;
	}

	/**
	 * Notes how many lines the words of a cell take; what is noted nowhere is blank.
	 * @param row counted from 0
	 */
	public void note(int row, int column, int needed) {
		reach(row);
		this.lines.get(row)[column] = needed;
	}

	/** Makes one cell of those of several rows, with the words of the first. */
	public void merge(int column, int first, int last) {
		reach(last);
		this.spans.add(new Span(first, last, this.lines.get(first)[column]));
		for (int row = first; row <= last; row++) {
			this.lines.get(row)[column] = 1;
		}
	}

	private void reach(int row) {
		while (this.lines.size() <= row) {
			this.lines.add(new int[this.columns]);
		}
	}

	/** How many lines each row needs; at least one. */
	public int[] lines() {
		int[] rows = new int[this.lines.size()];
		for (int row = 0; row < rows.length; row++) {
			rows[row] = 1;
			for (int needed : this.lines.get(row)) {
				rows[row] = Math.max(rows[row], needed);
			}
		}
		for (Span span : this.spans) {
			int there = 0;
			for (int row = span.first(); row <= span.last(); row++) {
				there += rows[row];
			}
			rows[span.last()] += Math.max(0, span.lines() - there);
		}
		return rows;
	}

}
