package org.yardstick.intake.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The columns of a table by the widths of its cells: where edges of rows lie at about the
 * same place, there is an edge of the grid.
 */
final class WidthGrid {

	/** Edges less than this part of the table's width apart are the same. */
	private static final int SAME = 100;

	/** Rows whose widths differ by more than this part of the table's tell nothing. */
	private static final int EQUAL = 25;

	/** Where columns begin, ascending. */
	private final List<Integer> lines;

	private WidthGrid(List<Integer> lines) {
		this.lines = lines;
	}

	/** The grid, or null if the widths of the rows are not given or do not agree. */
	static WidthGrid of(List<WordRow> rows) {
		int width = rows.stream().mapToInt(WidthGrid::width).max().orElse(0);
		boolean known = rows.stream()
			.allMatch((row) -> row.hasWidths() && Math.abs(width(row) - width) <= width / EQUAL);
		if (!known || width <= 0) {
			return null;
		}
		TreeSet<Integer> edges = new TreeSet<>();
		rows.forEach((row) -> positions(row).forEach(edges::add));
		List<Integer> lines = new ArrayList<>();
		for (int edge : edges) {
			if (lines.isEmpty() || edge - lines.get(lines.size() - 1) > width / SAME) {
				lines.add(edge);
			}
		}
		return new WidthGrid(lines);
	}

	/** The first columns of the cells of a row, and the column after the last. */
	int[] edges(WordRow row) {
		int[] edges = positions(row).stream().mapToInt(this::nearest).toArray();
		for (int n = 1; n < edges.length; n++) {
			edges[n] = Math.max(edges[n], edges[n - 1] + 1);
		}
		return edges;
	}

	private int nearest(int position) {
		int found = 0;
		for (int n = 1; n < this.lines.size(); n++) {
			if (Math.abs(this.lines.get(n) - position) < Math.abs(this.lines.get(found) - position)) {
				found = n;
			}
		}
		return found;
	}

	private static int width(WordRow row) {
		List<Integer> positions = positions(row);
		return positions.get(positions.size() - 1);
	}

	private static List<Integer> positions(WordRow row) {
		List<Integer> positions = new ArrayList<>();
		int position = row.widthBefore();
		positions.add(position);
		for (WordCell cell : row.cells()) {
			position += cell.width();
			positions.add(position);
		}
		return positions;
	}

}
