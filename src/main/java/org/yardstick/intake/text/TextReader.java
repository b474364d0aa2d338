package org.yardstick.intake.text;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.source.SourceBlock;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;

/**
 * Reads text in which a conversion left tables in one of two ways: a row a line with tabs
 * between its cells, or a cell a line with a tab before it and an empty line after a row.
 * Which it is shows in the lines themselves; a text may have both.
 * <p>
 * Rows of the first kind go on over empty lines (a page ended there), words end the
 * table. Within a table of the second kind, a line without a tab goes on with the cell
 * before, unless it is the title of a form or stands after several empty lines.
 */
public final class TextReader {

	/** So many cells of a table tell how it was written. */
	private static final int SAMPLE = 60;

	private final List<TextLine> lines;

	private final TitleLines titles;

	private final List<SourceBlock> blocks = new ArrayList<>();

	private LooseTable table;

	private int tables;

	private int emptyLines;

	private TextReader(List<TextLine> lines) {
		this.lines = lines;
		this.titles = new TitleLines(lines);
	}

	/**
	 * Reads a text. Never fails: whatever is no table is words.
	 * @param name of the file
	 * @param text its characters, with any ends of lines
	 */
	public static SourceDocument read(String name, String text) {
		TextReader reader = new TextReader(TextLine.of(text));
		reader.readLines();
		return new SourceDocument(name, reader.blocks);
	}

	private void readLines() {
		int index = 0;
		while (index < this.lines.size()) {
			TextLine line = this.lines.get(index);
			if (line.isEmpty()) {
				this.emptyLines++;
			}
			else {
				index = line.hasCells() ? readCells(index) : readWords(index);
				this.emptyLines = 0;
			}
			index++;
		}
		endTable();
	}

	private int readCells(int index) {
		TextLine line = this.lines.get(index);
		if (this.table != null && this.table.hasSingleCells() && this.emptyLines > 1 && !goesOn(line)) {
			endTable();
		}
		if (this.table == null) {
			this.table = new LooseTable(hasSingleCells(index));
		}
		if (this.table.hasSingleCells()) {
			this.table.addCells(line, this.emptyLines > 0);
		}
		else {
			this.table.addRow(line);
		}
		return index;
	}

	/** A row that begins with a blank cell belongs to a merged cell above. */
	private static boolean goesOn(TextLine line) {
		return line.text().isBlank();
	}

	private int readWords(int index) {
		TextLine line = this.lines.get(index);
		boolean withinCell = this.table != null && this.table.hasSingleCells() && this.emptyLines <= 1
				&& !TitleLines.isTitle(line.text());
		if (withinCell) {
			this.table.continueCell(line.text());
			return index;
		}
		endTable();
		int end = this.titles.end(index);
		String words = (end > index) ? line.text().strip() + this.lines.get(end).text().strip() : line.text().strip();
		TitleLines.apart(words).forEach((part) -> this.blocks.add(new SourceParagraph(line.where(), part)));
		return end;
	}

	private void endTable() {
		if (this.table != null) {
			this.tables++;
			this.blocks.add(this.table.toTable("表" + this.tables));
			this.table = null;
		}
	}

	/** Whether most of the next lines with cells, up to a title, have one each. */
	private boolean hasSingleCells(int from) {
		int seen = 0;
		int single = 0;
		for (int i = from; i < this.lines.size() && seen < SAMPLE; i++) {
			TextLine line = this.lines.get(i);
			if (line.hasCells()) {
				seen++;
				single += line.isSingleCell() ? 1 : 0;
			}
			else if (TitleLines.isTitle(line.text())) {
				break;
			}
		}
		return single * 2 > seen;
	}

}
