package org.yardstick.export.excel.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows that go out together. */
final class RowBlock {

	private final List<Object[]> rows = new ArrayList<>();

	private final List<Merged> merged = new ArrayList<>();

	private record Merged(int column, int first, int last) {
	}

	int size() {
		return this.rows.size();
	}

	void add(Object[] values) {
		this.rows.add(values);
	}

	/** Makes one cell of several rows of a column, by their numbers on the sheet. */
	void merge(int column, int first, int last) {
		this.merged.add(new Merged(column, first, last));
	}

	void writeTo(ListSheet sheet) throws IOException {
		this.rows.forEach(sheet::add);
		this.merged.forEach((cell) -> sheet.merge(cell.column(), cell.first(), cell.last()));
		sheet.flush();
	}

}
