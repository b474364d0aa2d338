package org.yardstick.intake.office.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.table.RowCount;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.intake.source.SourceTable;

/**
 * Makes a table of what stands in a sheet: rows that are not blank, in each a cell for
 * every column that the sheet uses, but for what merged regions cover.
 */
final class SheetTable {

	/**
	 * Up to this column blank cells are made where nothing is written, and merged regions
	 * widen the sheet. Further right they would be nothing but numbers.
	 */
	private static final int FORM_COLUMNS = 64;

	private final SheetCells cells;

	private final ReadingLimits limits;

	/** Regions that wait for their first row, topmost first. */
	private final Iterator<MergedRegion> regions;

	private MergedRegion next;

	/** Regions that cover the row, by first column. They do not overlap. */
	private final TreeMap<Integer, MergedRegion> covering = new TreeMap<>();

	private final int width;

	private final int[] rowNumbers;

	SheetTable(SheetCells cells, ReadingLimits limits) {
		this.cells = cells;
		this.limits = limits;
		this.rowNumbers = cells.rows().keySet().stream().mapToInt(Integer::intValue).toArray();
		this.regions = cells.merged()
			.stream()
			.sorted(Comparator.comparingInt((MergedRegion region) -> region.first().row())
				.thenComparingInt((region) -> region.first().column()))
			.iterator();
		this.next = this.regions.hasNext() ? this.regions.next() : null;
		this.width = width();
	}

	private int width() {
		int last = this.cells.rows().values().stream().mapToInt(SortedMap::lastKey).max().orElse(0);
		int merged = this.cells.merged()
			.stream()
			.mapToInt((region) -> region.last().column())
			.filter((column) -> column < FORM_COLUMNS)
			.max()
			.orElse(0);
		return Math.max(last, merged) + 1;
	}

	/**
	 * The table.
	 * @param sheet the words for it in the place of a cell, empty for none
	 */
	SourceTable named(String name, String sheet) {
		RowCount count = new RowCount();
		List<SourceRow> rows = new ArrayList<>();
		for (Map.Entry<Integer, SortedMap<Integer, SheetCell>> row : this.cells.rows().entrySet()) {
			List<SourceCell> cells = cells(row.getKey(), row.getValue());
			List<Integer> numbers = count.next(cells.stream().map(SourceCell::column).toList(),
					cells.stream().map(SourceCell::rows).toList());
			List<SourceCell> placed = new ArrayList<>();
			for (SourceCell cell : cells) {
				String where = SheetPlace.cell(sheet, row.getKey(), numbers.get(placed.size()));
				placed
					.add(new SourceCell(where, cell.column(), cell.columns(), cell.rows(), cell.text(), cell.number()));
			}
			rows.add(new SourceRow(placed));
		}
		return new SourceTable(name, true, rows);
	}

	private List<SourceCell> cells(int row, SortedMap<Integer, SheetCell> written) {
		this.covering.values().removeIf((region) -> region.last().row() < row);
		TreeMap<Integer, MergedRegion> begun = begin(row);
		TreeMap<Integer, SheetCell> columns = new TreeMap<>();
		for (int column = 0; column < Math.min(this.width, FORM_COLUMNS); column++) {
			columns.put(column, SheetCell.BLANK);
		}
		begun.keySet().forEach((column) -> columns.put(column, SheetCell.BLANK));
		columns.putAll(written);
		List<SourceCell> cells = new ArrayList<>();
		columns.forEach((column, content) -> {
			MergedRegion region = begun.get(column);
			if (region != null) {
				boolean seen = region.first().row() == row;
				SheetCell shown = seen ? content : SheetCell.BLANK;
				cells.add(new SourceCell("", column, end(region) - column, rows(region, row), shown.text(),
						shown.number()));
			}
			else if (!isCovered(column)) {
				cells.add(new SourceCell("", column, 1, 1, content.text(), content.number()));
			}
		});
		cells.stream().filter(SourceCell::isBlank).forEach((blank) -> this.limits.cell());
		return cells;
	}

	/** The regions whose first row that is not blank is this one. */
	private TreeMap<Integer, MergedRegion> begin(int row) {
		TreeMap<Integer, MergedRegion> begun = new TreeMap<>();
		while (this.next != null && this.next.first().row() <= row) {
			MergedRegion region = this.next;
			this.next = this.regions.hasNext() ? this.regions.next() : null;
			boolean inside = region.last().row() >= row && region.first().column() < this.width;
			if (inside && isFree(region)) {
				this.covering.put(region.first().column(), region);
				begun.put(region.first().column(), region);
			}
		}
		return begun;
	}

	private boolean isFree(MergedRegion region) {
		Map.Entry<Integer, MergedRegion> left = this.covering.floorEntry(region.last().column());
		return left == null || left.getValue().last().column() < region.first().column();
	}

	private boolean isCovered(int column) {
		Map.Entry<Integer, MergedRegion> left = this.covering.floorEntry(column);
		return left != null && left.getValue().last().column() >= column;
	}

	private int end(MergedRegion region) {
		return Math.min(region.last().column() + 1, this.width);
	}

	/** How many rows that are not blank stand above a row. */
	private int index(int row) {
		int found = Arrays.binarySearch(this.rowNumbers, row);
		return (found >= 0) ? found : -found - 1;
	}

	private int rows(MergedRegion region, int row) {
		return index(region.last().row() + 1) - index(row);
	}

}
