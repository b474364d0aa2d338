package org.yardstick.intake.office.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/**
 * Counts the cells across the rows of a table as a person does: those that hang down from
 * a row above count too.
 */
public final class RowCount {

	/** Column of a cell that hangs down, and how many more rows it covers. */
	private final TreeMap<Integer, Integer> hanging = new TreeMap<>();

	/**
	 * The numbers of the cells of the next row, counted from 1.
	 * @param columns first columns of the cells that begin in the row, ascending
	 * @param rows how many rows each of them spans
	 */
	public List<Integer> next(List<Integer> columns, List<Integer> rows) {
		List<Integer> numbers = new ArrayList<>();
		Iterator<Integer> above = this.hanging.keySet().iterator();
		int passed = 0;
		int next = above.hasNext() ? above.next() : Integer.MAX_VALUE;
		for (int column : columns) {
			while (next < column) {
				passed++;
				next = above.hasNext() ? above.next() : Integer.MAX_VALUE;
			}
			numbers.add(numbers.size() + 1 + passed);
		}
		this.hanging.replaceAll((column, left) -> left - 1);
		this.hanging.values().removeIf((left) -> left <= 0);
		for (int n = 0; n < columns.size(); n++) {
			if (rows.get(n) > 1) {
				this.hanging.put(columns.get(n), rows.get(n) - 1);
			}
		}
		return numbers;
	}

}
