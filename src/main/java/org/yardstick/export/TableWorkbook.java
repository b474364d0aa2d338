package org.yardstick.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.yardstick.export.excel.list.ListColumn;
import org.yardstick.export.excel.list.ListFormat;
import org.yardstick.export.excel.list.ListHeading;
import org.yardstick.export.excel.list.StreamedTable;

/**
 * A table of a page as an Excel workbook: says which columns it has, then writes the rows
 * to a stream. Words stay words, whatever they begin with.
 *
 * @param <R> what the rows are made of
 */
public final class TableWorkbook<R> {

	/** What a browser is told the file is. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int COUNT_WIDTH = 11;

	private static final int AMOUNT_WIDTH = 18;

	private final ListHeading heading;

	private final List<ListColumn<R>> columns = new ArrayList<>();

	/**
	 * @param title the title, also the name of the sheet
	 * @param note what the table holds and when it was made, one line
	 */
	public TableWorkbook(String title, String note) {
		this.heading = new ListHeading(title, note);
	}

	/**
	 * Adds a column of words.
	 * @param width in characters of half width
	 */
	public TableWorkbook<R> words(String label, int width, Function<R, Object> value) {
		this.columns.add(ListColumn.of(label, width, ListFormat.TEXT, value));
		return this;
	}

	/** Adds a column of whole numbers, which the closing row adds up. */
	public TableWorkbook<R> counts(String label, Function<R, Object> value) {
		this.columns.add(ListColumn.summed(label, COUNT_WIDTH, ListFormat.COUNT, value));
		return this;
	}

	/** Adds a column of amounts, which the closing row adds up. */
	public TableWorkbook<R> amounts(String label, Function<R, BigDecimal> value) {
		this.columns.add(ListColumn.summed(label, AMOUNT_WIDTH, ListFormat.AMOUNT, value::apply));
		return this;
	}

	/**
	 * Writes the whole workbook; the stream stays open.
	 * @param statement what stands below the sums, null for nothing
	 */
	public void write(OutputStream out, Iterable<R> rows, String statement) {
		try (StreamedTable<R> table = new StreamedTable<>(out, this.heading, this.columns)) {
			for (R row : rows) {
				table.begin(1);
				table.add(row);
			}
			table.finish("合计", statement);
		}
	}

}
