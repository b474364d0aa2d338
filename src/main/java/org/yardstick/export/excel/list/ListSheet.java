package org.yardstick.export.excel.list;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.yardstick.export.excel.SheetText;
import org.yardstick.export.printed.RowHeights;
import org.yardstick.export.printed.TextLines;
import org.yardstick.shared.Yuan;

/**
 * One sheet of a list: title, note and head, rows that go out a few hundred at a time, a
 * closing row.
 */
final class ListSheet {

	/** Rows above the first one of the list. */
	static final int HEADS = 3;

	/** Rows below the last one of the list. */
	static final int CLOSING = 2;

	/**
	 * Rows that get a height of their own, which is kept until the end. Excel finds
	 * heights by itself, LibreOffice does not.
	 */
	private static final int MOST_HEIGHTS = 50_000;

	/**
	 * Rows whose cells have frames, blank ones too. Nobody prints more, and cells that
	 * exist for their frames only take half of the time and room of a long list.
	 */
	private static final int MOST_FRAMED = 50_000;

	private static final double LINE_HEIGHT = 14.5;

	private static final int TITLE_ROW = 0;

	private static final int NOTE_ROW = 1;

	private static final int HEAD_ROW = 2;

	private static final String TEXT_FONT = "宋体";

	private static final String TITLE_FONT = "黑体";

	private static final int TEXT_SIZE = 10;

	private final Worksheet sheet;

	private final List<? extends ListColumn<?>> columns;

	/** Of each column, the kept rows whose cell is not blank. */
	private final List<BitSet> filled;

	private RowHeights heights;

	private int firstKept = HEADS;

	private int next = HEADS;

	ListSheet(Worksheet sheet, ListHeading heading, List<? extends ListColumn<?>> columns) {
		this.sheet = sheet;
		this.columns = columns;
		this.heights = newHeights();
		this.filled = columns.stream().map((column) -> new BitSet()).toList();
		for (int c = 0; c < columns.size(); c++) {
			sheet.width(c, columns.get(c).width());
			sheet.inlineString(HEAD_ROW, c, columns.get(c).label());
		}
		sheet.inlineString(TITLE_ROW, 0, heading.title());
		sheet.inlineString(NOTE_ROW, 0, SheetText.of(heading.note()));
		row(TITLE_ROW, 36).fontName(TITLE_FONT).fontSize(18).horizontalAlignment("center").merge().set();
		row(NOTE_ROW, 20).fontName(TEXT_FONT).fontSize(TEXT_SIZE).horizontalAlignment("left").merge().set();
		row(HEAD_ROW, 32).fontName(TITLE_FONT)
			.fontSize(TEXT_SIZE)
			.horizontalAlignment("center")
			.fillColor("FFE8EEF4")
			.borderStyle(BorderStyle.THIN)
			.set();
		sheet.freezePane(0, HEADS);
		setUpPrinting();
	}

	private StyleSetter row(int row, double height) {
		this.sheet.rowHeight(row, height);
		return this.sheet.range(row, 0, row, this.columns.size() - 1)
			.style()
			.verticalAlignment("center")
			.wrapText(true);
	}

	private void setUpPrinting() {
		this.sheet.paperSize(PaperSize.A3_PAPER);
		this.sheet.pageOrientation("landscape");
		this.sheet.fitToWidth((short) 1);
		this.sheet.fitToHeight((short) 0);
		this.sheet.leftMargin(0.4f);
		this.sheet.rightMargin(0.4f);
		this.sheet.topMargin(0.5f);
		this.sheet.bottomMargin(0.6f);
		this.sheet.repeatRows(HEAD_ROW);
		this.sheet.footer("第 &P 页，共 &N 页", Position.CENTER, TEXT_FONT, 9);
	}

	/** How many of them have not gone out. */
	int keptRows() {
		return this.next - this.firstKept;
	}

	/** Adds a row and returns its number. */
	int add(Object[] values) {
		for (int c = 0; c < values.length; c++) {
			write(c, values[c]);
			this.filled.get(c).set(keptRows(), values[c] != null);
		}
		return this.next++;
	}

	private void write(int column, Object value) {
		if (value instanceof Yuan yuan) {
			this.sheet.value(this.next, column, yuan.amount());
		}
		else if (value instanceof Number number) {
			this.sheet.value(this.next, column, number);
		}
		else if (value instanceof LocalDate day && isKnownToExcel(day)) {
			this.sheet.value(this.next, column, day);
		}
		else if (value != null) {
			String words = SheetText.of(value.toString());
			this.sheet.inlineString(this.next, column, words);
			if (this.firstKept < MOST_HEIGHTS) {
				this.heights.note(keptRows(), column, TextLines.in(words, this.columns.get(column).width()));
			}
		}
	}

	/** The calendar of Excel begins in 1900 and ends in 9999; other days stay words. */
	private static boolean isKnownToExcel(LocalDate day) {
		return day.getYear() >= 1900 && day.getYear() <= 9999;
	}

	/** Makes one cell of several rows that have not gone out. */
	void merge(int column, int first, int last) {
		this.sheet.range(first, column, last, column).merge();
		if (this.firstKept < MOST_HEIGHTS) {
			this.heights.merge(column, first - this.firstKept, last - this.firstKept);
		}
	}

	/** Sends out the rows that were kept. */
	void flush() throws IOException {
		if (keptRows() > 0) {
			for (int c = 0; c < this.columns.size(); c++) {
				styleKept(c);
			}
			setHeights();
			this.firstKept = this.next;
			this.heights = newHeights();
			this.filled.forEach(BitSet::clear);
		}
		this.sheet.flush();
	}

	private void styleKept(int column) {
		if (this.firstKept < MOST_FRAMED) {
			style(column, this.firstKept, this.next - 1).borderStyle(BorderStyle.THIN).fontName(TEXT_FONT).set();
			return;
		}
		BitSet cells = this.filled.get(column);
		for (int first = cells.nextSetBit(0); first >= 0; first = cells.nextSetBit(cells.nextClearBit(first))) {
			int last = Math.min(cells.nextClearBit(first), keptRows()) - 1;
			style(column, this.firstKept + first, this.firstKept + last).fontName(TEXT_FONT).set();
		}
	}

	private void setHeights() {
		int[] lines = this.heights.lines();
		for (int n = 0; n < lines.length && this.firstKept + n < MOST_HEIGHTS; n++) {
			this.sheet.rowHeight(this.firstKept + n, Math.min(Worksheet.MAX_ROW_HEIGHT, lines[n] * LINE_HEIGHT + 4));
		}
	}

	/** Completes the sheet. */
	void finish() throws IOException {
		flush();
		this.sheet.setAutoFilter(HEAD_ROW, 0, this.next - 1, this.columns.size() - 1);
		this.sheet.finish();
	}

	/**
	 * Completes the sheet with sums under the rows.
	 * @param closing what stands before the first sum
	 * @param statement what stands below the sums
	 * @param sums by column, null for none
	 */
	void finish(String closing, BigDecimal[] sums, String statement) throws IOException {
		flush();
		int firstSum = 0;
		while (!this.columns.get(firstSum).summed()) {
			firstSum++;
		}
		this.sheet.inlineString(this.next, 0, closing);
		style(0, this.next, this.next).borderStyle(BorderStyle.THIN)
			.fontName(TITLE_FONT)
			.horizontalAlignment("left")
			.set();
		for (int c = 1; c < sums.length; c++) {
			this.sheet.value(this.next, c, sums[c]);
			style(c, this.next, this.next).borderStyle(BorderStyle.THIN).fontName(TITLE_FONT).set();
		}
		this.sheet.range(this.next, 0, this.next, firstSum - 1).merge();
		this.sheet.rowHeight(this.next, 24);
		this.sheet.inlineString(this.next + 1, 0, SheetText.of(statement));
		row(this.next + 1, 20).fontName(TEXT_FONT).fontSize(TEXT_SIZE).horizontalAlignment("left").merge().set();
		finish();
	}

	private StyleSetter style(int column, int first, int last) {
		StyleSetter style = this.sheet.range(first, column, last, column).style();
		return this.columns.get(column).format().applyTo(style).fontSize(TEXT_SIZE);
	}

	private RowHeights newHeights() {
		return new RowHeights(this.columns.size());
	}

}
