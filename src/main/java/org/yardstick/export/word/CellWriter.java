package org.yardstick.export.word;

import java.util.List;
import java.util.regex.Pattern;

import org.yardstick.export.printed.PrintedCell;
import org.yardstick.export.printed.PrintedCell.Role;
import org.yardstick.export.printed.PrintedTable;

/** Writes the cells of a part of a form. */
final class CellWriter {

	private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}（）：、]{2,}");

	private final WordXml xml;

	private final PrintedTable part;

	private final boolean openTop;

	private final boolean openBottom;

	/** Rows of labels only, which say what stands in the next; one more at the end. */
	private final boolean[] heads;

	/**
	 * @param openTop whether its first row has no upper border
	 * @param openBottom whether its last row has no lower border
	 */
	CellWriter(WordXml xml, PrintedTable part, boolean openTop, boolean openBottom) {
		this.xml = xml;
		this.part = part;
		this.openTop = openTop;
		this.openBottom = openBottom;
		this.heads = new boolean[part.rows()];
		for (PrintedCell cell : part.cells()) {
			this.heads[cell.row()] |= cell.role().isLabel();
		}
		for (PrintedCell cell : part.cells()) {
			this.heads[cell.row()] &= cell.role().isLabel();
		}
	}

	/**
	 * Writes what a cell is in one of its rows; its words stand in the first.
	 * @param columns of the document that it spans
	 * @param width of all of them
	 */
	void write(PrintedCell cell, int row, int columns, int width) {
		this.xml.open("tc").open("tcPr");
		this.xml.empty("tcW", "w", String.valueOf(width), "type", "dxa");
		if (columns > 1) {
			this.xml.value("gridSpan", columns);
		}
		if (cell.rows() > 1) {
			this.xml.value("vMerge", (row == cell.row()) ? "restart" : "continue");
		}
		writeBorders(cell, row);
		if (Paper.isCentred(this.part, cell)) {
			String margin = String.valueOf(Paper.NARROW_MARGIN);
			this.xml.open("tcMar").empty("left", "w", margin, "type", "dxa");
			this.xml.empty("right", "w", margin, "type", "dxa").close();
		}
		this.xml.value("vAlign", "center").close();
		for (String paragraph : (row == cell.row()) ? cell.paragraphs() : List.of("")) {
			writeParagraph(paragraph, cell, row, width);
		}
		this.xml.close();
	}

	/** The side label and the blank head above it look like one cell. */
	private void writeBorders(PrintedCell cell, int row) {
		boolean aboveSideLabel = cell.role() == Role.HEAD && cell.text().isEmpty();
		boolean sideLabel = cell.role() == Role.LABEL && this.part.headRows() > 0 && row == cell.row();
		if (sideLabel || (this.openTop && row == 0)) {
			this.xml.open("tcBorders").value("top", "nil").close();
		}
		else if (aboveSideLabel || (this.openBottom && row == this.heads.length - 1)) {
			this.xml.open("tcBorders").value("bottom", "nil").close();
		}
	}

	private void writeParagraph(String words, PrintedCell cell, int row, int width) {
		this.xml.open("p").open("pPr").value("pStyle", style(cell));
		if (this.heads[row]) {
			this.xml.empty("keepNext");
		}
		if (Paper.isCentred(this.part, cell)) {
			writeIndent(words, width - 2 * Paper.NARROW_MARGIN);
		}
		this.xml.close().words(words).close();
	}

	/** Words that need several lines are broken into lines of the same length. */
	private void writeIndent(String words, int room) {
		if (!CHINESE.matcher(words).matches()) {
			return;
		}
		int inLine = Math.max(1, room / Paper.CHARACTER);
		int lines = (words.length() + inLine - 1) / inLine;
		int even = (words.length() + lines - 1) / lines;
		if (lines > 1 && even < inLine) {
			String indent = String.valueOf((room - even * Paper.CHARACTER - Paper.CHARACTER / 2) / 2);
			this.xml.empty("ind", "left", indent, "right", indent);
		}
	}

	private String style(PrintedCell cell) {
		if (Paper.isCentred(this.part, cell)) {
			return "FormLabel";
		}
		boolean end = cell.column() > 0 && cell.column() + cell.cols() == this.part.widths().size();
		return (end && !this.part.framed()) ? "FormLineEnd" : "FormWords";
	}

}
