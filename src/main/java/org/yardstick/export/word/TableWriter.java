package org.yardstick.export.word;

import java.util.List;
import java.util.regex.Pattern;

import org.yardstick.export.printed.ColumnGrid;
import org.yardstick.export.printed.PrintedCell;
import org.yardstick.export.printed.PrintedCell.Role;
import org.yardstick.export.printed.PrintedTable;

/**
 * Writes parts of a form that follow each other as one table of a document, on the
 * columns that they share. Cells of several rows or columns are merged, heads repeated.
 */
final class TableWriter {

	private static final int WHOLE = 100;

	/** Left and right of centred words, which need no more. */
	private static final int NARROW_MARGIN = 28;

	/** The width of a Chinese character. */
	private static final int CHARACTER = 210;

	private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}（）：、]{2,}");

	private final WordXml xml;

	private final List<PrintedTable> parts;

	private final ColumnGrid grid;

	private final boolean continued;

	private TableWriter(WordXml xml, List<PrintedTable> parts, boolean continued) {
		this.xml = xml;
		this.parts = parts;
		this.continued = continued;
		this.grid = new ColumnGrid(parts);
	}

	/**
	 * @param parts with borders, all or none; heads only in the first, for no program
	 * repeats rows in the middle of a table
	 * @param continued whether the next table follows at once: its upper border is the
	 * lower one of this
	 */
	static void write(WordXml xml, List<PrintedTable> parts, boolean continued) {
		new TableWriter(xml, parts, continued).write();
	}

	private void write() {
		this.xml.open("tbl").open("tblPr");
		this.xml.value("tblStyle", this.parts.get(0).framed() ? "FormTable" : "FormLine");
		this.xml.empty("tblW", "w", String.valueOf(Paper.ROOM_ACROSS), "type", "dxa");
		this.xml.empty("tblLayout", "type", "fixed").close();
		this.xml.open("tblGrid");
		for (int column = 0; column < this.grid.columns(); column++) {
			this.xml.empty("gridCol", "w", String.valueOf(width(column, column + 1)));
		}
		this.xml.close();
		this.parts.forEach(this::writeRows);
		this.xml.close();
	}

	private void writeRows(PrintedTable part) {
		PrintedCell[][] places = places(part);
		int[] lines = part.lines(Paper.CHARACTERS);
		for (int row = 0; row < places.length; row++) {
			this.xml.open("tr").open("trPr");
			if (FormPages.isWhole(lines[row])) {
				this.xml.empty("cantSplit");
			}
			this.xml.empty("trHeight", "val", String.valueOf(Paper.LINE + Paper.PADDING), "hRule", "atLeast");
			if (row < part.headRows()) {
				this.xml.empty("tblHeader");
			}
			this.xml.close();
			for (int column = 0; column < places[row].length; column += places[row][column].cols()) {
				write(part, places[row][column], row);
			}
			this.xml.close();
		}
	}

	private static PrintedCell[][] places(PrintedTable part) {
		PrintedCell[][] places = new PrintedCell[part.rows()][part.widths().size()];
		for (PrintedCell cell : part.cells()) {
			for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
				for (int column = cell.column(); column < cell.column() + cell.cols(); column++) {
					places[row][column] = cell;
				}
			}
		}
		return places;
	}

	/** A cell of several rows is written in each of them, its words in the first. */
	private void write(PrintedTable part, PrintedCell cell, int row) {
		int first = this.grid.column(part, cell.column());
		int end = this.grid.column(part, cell.column() + cell.cols());
		int width = width(first, end);
		boolean centred = part.framed() && !cell.role().isWordy() && cell.role() != Role.AMOUNT;
		this.xml.open("tc").open("tcPr");
		this.xml.empty("tcW", "w", String.valueOf(width), "type", "dxa");
		if (end - first > 1) {
			this.xml.value("gridSpan", end - first);
		}
		if (cell.rows() > 1) {
			this.xml.value("vMerge", (row == cell.row()) ? "restart" : "continue");
		}
		writeBorders(part, cell, row);
		if (centred) {
			this.xml.open("tcMar");
			this.xml.empty("left", "w", String.valueOf(NARROW_MARGIN), "type", "dxa");
			this.xml.empty("right", "w", String.valueOf(NARROW_MARGIN), "type", "dxa").close();
		}
		this.xml.value("vAlign", "center").close();
		for (String paragraph : (row == cell.row()) ? cell.paragraphs() : List.of("")) {
			this.xml.open("p").open("pPr").value("pStyle", style(part, cell, centred));
			if (isHeadOfNextRow(part, cell.row() + cell.rows())) {
				this.xml.empty("keepNext");
			}
			if (centred) {
				writeIndent(paragraph, width - 2 * NARROW_MARGIN);
			}
			this.xml.close().words(paragraph).close();
		}
		this.xml.close();
	}

	/** The side label and the blank head above it look like one cell. */
	private void writeBorders(PrintedTable part, PrintedCell cell, int row) {
		boolean last = this.continued && part == this.parts.get(this.parts.size() - 1) && row == part.rows() - 1;
		if (last || (cell.role() == Role.HEAD && cell.text().isEmpty())) {
			this.xml.open("tcBorders").value("bottom", "nil").close();
		}
		else if (cell.role() == Role.LABEL && part.headRows() > 0) {
			this.xml.open("tcBorders").value("top", "nil").close();
		}
	}

	/** Whether the row above this one has only labels, which say what stands in this. */
	private static boolean isHeadOfNextRow(PrintedTable part, int row) {
		return part.cells().stream().filter((cell) -> cell.row() == row - 1).allMatch((cell) -> cell.role().isLabel())
				&& part.cells().stream().anyMatch((cell) -> cell.row() == row && !cell.role().isLabel());
	}

	/** Words that need several lines are broken into lines of the same length. */
	private void writeIndent(String words, int room) {
		if (!CHINESE.matcher(words).matches()) {
			return;
		}
		int inLine = Math.max(1, room / CHARACTER);
		int lines = (words.length() + inLine - 1) / inLine;
		int even = (words.length() + lines - 1) / lines;
		if (lines > 1 && even < inLine) {
			String indent = String.valueOf((room - even * CHARACTER - CHARACTER / 2) / 2);
			this.xml.empty("ind", "left", indent, "right", indent);
		}
	}

	private static String style(PrintedTable part, PrintedCell cell, boolean centred) {
		boolean end = !part.framed() && cell.column() > 0 && cell.column() + cell.cols() == part.widths().size();
		return end ? "FormLineEnd" : (centred ? "FormLabel" : "FormWords");
	}

	/** The width from one column to before another. */
	private int width(int first, int end) {
		int before = 0;
		int until = 0;
		for (int column = 0; column < end; column++) {
			before += (column < first) ? this.grid.width(column) : 0;
			until += this.grid.width(column);
		}
		return Paper.ROOM_ACROSS * until / WHOLE - Paper.ROOM_ACROSS * before / WHOLE;
	}

}
