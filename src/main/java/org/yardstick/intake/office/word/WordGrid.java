package org.yardstick.intake.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yardstick.intake.office.table.PlacedCell;
import org.yardstick.intake.office.table.PlacedTable;

/**
 * Finds the places of the cells of a table: by their spans, or by their widths where the
 * spans of the rows do not agree, as in files of programs that leave spans to Word.
 */
final class WordGrid {

	private WordGrid() {
	}

	/**
	 * The table with its cells at their places.
	 * @param gridColumns columns that the table says it has, 0 if it does not say
	 */
	static PlacedTable place(List<WordRow> rows, int gridColumns) {
		List<int[]> edges = new ArrayList<>();
		WidthGrid widths = agree(rows, gridColumns) ? null : WidthGrid.of(rows);
		for (WordRow row : rows) {
			edges.add((widths != null) ? widths.edges(row) : edges(row));
		}
		return new PlacedTable(merge(rows, edges));
	}

	private static boolean agree(List<WordRow> rows, int gridColumns) {
		return rows.stream().mapToInt(WordRow::columns).distinct().count() <= 1
				&& rows.stream().allMatch((row) -> row.columns() >= gridColumns);
	}

	/** The first columns of the cells of a row, and the column after the last. */
	private static int[] edges(WordRow row) {
		int[] edges = new int[row.cells().size() + 1];
		edges[0] = row.before();
		for (int n = 1; n < edges.length; n++) {
			edges[n] = edges[n - 1] + row.cells().get(n - 1).columns();
		}
		return edges;
	}

	private static List<List<PlacedCell>> merge(List<WordRow> rows, List<int[]> edges) {
		List<List<MergedCell>> placed = new ArrayList<>();
		Map<Integer, MergedCell> above = Map.of();
		for (int r = 0; r < rows.size(); r++) {
			Map<Integer, MergedCell> open = new HashMap<>();
			List<MergedCell> begun = new ArrayList<>();
			int[] edge = edges.get(r);
			for (int n = 0; n < edge.length - 1; n++) {
				WordCell cell = rows.get(r).cells().get(n);
				MergedCell upper = cell.continuesAbove() ? above.get(edge[n]) : null;
				if (upper == null || upper.end != edge[n + 1]) {
					upper = new MergedCell(cell, edge[n], edge[n + 1]);
					begun.add(upper);
				}
				else {
					upper.rows++;
				}
				open.put(edge[n], upper);
			}
			placed.add(begun);
			above = open;
		}
		return placed.stream().map((row) -> row.stream().map(MergedCell::placed).toList()).toList();
	}

	/** A cell that may grow over the rows below. */
	private static final class MergedCell {

		private final WordCell cell;

		private final int column;

		private final int end;

		private int rows = 1;

		MergedCell(WordCell cell, int column, int end) {
			this.cell = cell;
			this.column = column;
			this.end = end;
		}

		PlacedCell placed() {
			return new PlacedCell(this.column, this.end - this.column, this.rows, this.cell.content());
		}

	}

}
