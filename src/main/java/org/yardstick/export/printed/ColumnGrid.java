package org.yardstick.export.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The columns that all tables of a form share: a border wherever one of them has one. A
 * sheet has one set of columns, the tables of a form each their own.
 */
public final class ColumnGrid {

	/** Positions in per cent of the width, from 0 to 100. */
	private final List<Integer> borders;

	public ColumnGrid(List<PrintedTable> tables) {
		TreeSet<Integer> all = new TreeSet<>(List.of(0, 100));
		tables.forEach((table) -> all.addAll(borders(table)));
		this.borders = List.copyOf(all);
	}

	private static List<Integer> borders(PrintedTable table) {
		List<Integer> borders = new ArrayList<>(List.of(0));
		for (int width : table.widths()) {
			borders.add(borders.get(borders.size() - 1) + width);
		}
		return borders;
	}

	/** How many columns there are. */
	public int columns() {
		return this.borders.size() - 1;
	}

	/** The width of a column in per cent. */
	public int width(int column) {
		return this.borders.get(column + 1) - this.borders.get(column);
	}

	/** The width of all columns before one in per cent. */
	public int before(int column) {
		return this.borders.get(column);
	}

	/** The column with which a column of a table begins. */
	public int column(PrintedTable table, int tableColumn) {
		return this.borders.indexOf(borders(table).get(tableColumn));
	}

}
