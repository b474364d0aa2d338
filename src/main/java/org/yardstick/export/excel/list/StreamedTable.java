package org.yardstick.export.excel.list;

import java.io.Closeable;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yardstick.shared.Yuan;

/**
 * A table of any length, written to a stream row by row: a new sheet when one is full,
 * sums at the end.
 * <p>
 * The workbook is deliberately not closed when something fails: closing completes it, and
 * half a list would look like a whole one.
 *
 * @param <R> what the rows are made of
 */
public final class StreamedTable<R> implements Closeable {

	/** What a sheet of Excel holds. */
	static final int MOST_ROWS = Worksheet.MAX_ROWS;

	/** Rows that are kept before they go out. */
	private static final int KEPT_ROWS = 500;

	/** Twice as quick as the library's own level, a sixth larger. */
	private static final int COMPRESSION = 2;

	private final Workbook workbook;

	private final ListHeading heading;

	private final List<ListColumn<R>> columns;

	private final int mostRows;

	private final BigDecimal[] sums;

	private final WritingThread thread = new WritingThread();

	private RowBlock block = new RowBlock();

	private int next = ListSheet.HEADS;

	/** Belongs to the thread that writes. */
	private ListSheet sheet;

	private int sheets;

	/** A table whose sheets hold as many rows as Excel can. */
	public StreamedTable(OutputStream out, ListHeading heading, List<ListColumn<R>> columns) {
		this(out, heading, columns, MOST_ROWS);
	}

	/**
	 * @param mostRows how many rows a sheet holds, heads and sums included
	 */
	StreamedTable(OutputStream out, ListHeading heading, List<ListColumn<R>> columns, int mostRows) {
		this.workbook = new Workbook(out, "Yardstick", null);
		this.workbook.setCompressionLevel(COMPRESSION);
		this.workbook.properties().setTitle(heading.title());
		this.heading = heading;
		this.columns = columns;
		this.mostRows = mostRows;
		this.sums = new BigDecimal[columns.size()];
		this.sheet = newSheet();
	}

	/**
	 * Announces rows that belong together, so that no sheet ends between them. Those that
	 * were announced before may go out now and can not be merged any more.
	 */
	public void begin(int rows) {
		if (this.next + rows + ListSheet.CLOSING > this.mostRows && this.next > ListSheet.HEADS) {
			RowBlock last = takeBlock();
			this.thread.write(() -> {
				last.writeTo(this.sheet);
				this.sheet.finish();
				this.sheet = newSheet();
			});
			this.next = ListSheet.HEADS;
		}
		else if (this.block.size() >= KEPT_ROWS) {
			RowBlock full = takeBlock();
			this.thread.write(() -> full.writeTo(this.sheet));
		}
	}

	private RowBlock takeBlock() {
		RowBlock taken = this.block;
		this.block = new RowBlock();
		return taken;
	}

	/** Adds a row and returns its number on the sheet. */
	public int add(R row) {
		Object[] values = new Object[this.columns.size()];
		for (int c = 0; c < values.length; c++) {
			values[c] = this.columns.get(c).value().apply(row);
			if (this.columns.get(c).summed()) {
				addUp(c, values[c]);
			}
		}
		this.block.add(values);
		return this.next++;
	}

	private void addUp(int column, Object value) {
		if (value != null) {
			BigDecimal number = (value instanceof Yuan yuan) ? yuan.amount() : new BigDecimal(value.toString());
			this.sums[column] = (this.sums[column] != null) ? this.sums[column].add(number) : number;
		}
	}

	/** Makes one cell of several rows of a column. */
	void merge(int column, int first, int last) {
		this.block.merge(column, first, last);
	}

	/**
	 * Writes the sums and completes the workbook.
	 * @param closing what stands before the sums
	 * @param statement what stands below them
	 */
	public void finish(String closing, String statement) {
		RowBlock last = takeBlock();
		this.thread.write(() -> {
			last.writeTo(this.sheet);
			this.sheet.finish(closing, this.sums, statement);
			this.workbook.finish();
		});
		this.thread.await();
		close();
	}

	/** Ends the writing, whether the table is complete or not. */
	@Override
	public void close() {
		this.thread.close();
	}

	private ListSheet newSheet() {
		this.sheets++;
		String name = (this.sheets == 1) ? this.heading.title() : "%s（%d）".formatted(this.heading.title(), this.sheets);
		return new ListSheet(this.workbook.newWorksheet(name), this.heading, this.columns);
	}

}
