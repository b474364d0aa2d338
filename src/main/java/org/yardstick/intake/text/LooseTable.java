package org.yardstick.intake.text;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.intake.source.SourceTable;

/** A table that grows row by row and cell by cell while its lines are read. */
final class LooseTable {

	private final boolean singleCells;

	private final List<List<SourceCell>> rows = new ArrayList<>();

	/**
	 * @param singleCells whether its lines have one cell each
	 */
	LooseTable(boolean singleCells) {
		this.singleCells = singleCells;
	}

	boolean hasSingleCells() {
		return this.singleCells;
	}

	/** Adds a line that is a row. */
	void addRow(TextLine line) {
		this.rows.add(new ArrayList<>());
		for (String piece : line.pieces()) {
			addCell(line, piece);
		}
	}

	/** Adds a line whose tabs begin cells of the current row, or of a new one. */
	void addCells(TextLine line, boolean newRow) {
		if (newRow || this.rows.isEmpty()) {
			this.rows.add(new ArrayList<>());
		}
		String[] pieces = line.pieces();
		if (!pieces[0].isBlank()) {
			addBeginning(line, pieces[0]);
		}
		for (int i = 1; i < pieces.length; i++) {
			addCell(line, pieces[i]);
		}
	}

	/** Goes on with the last cell in another line. */
	void continueCell(TextLine line) {
		List<SourceCell> row = this.rows.get(this.rows.size() - 1);
		SourceCell last = row.remove(row.size() - 1);
		String text = last.isBlank() ? line.text() : last.text() + "\n" + line.text().strip();
		row.add(new SourceCell(last.where(), last.column(), 1, 1, text.strip()));
	}

	SourceTable toTable(String name) {
		return new SourceTable(name, false, this.rows.stream().map(SourceRow::new).toList());
	}

	private void addBeginning(TextLine line, String words) {
		if (this.rows.get(this.rows.size() - 1).isEmpty()) {
			addCell(line, words);
		}
		else {
			continueCell(new TextLine(line.number(), words));
		}
	}

	private void addCell(TextLine line, String text) {
		List<SourceCell> row = this.rows.get(this.rows.size() - 1);
		String where = line.where() + " 第" + (row.size() + 1) + "格";
		row.add(new SourceCell(where, row.size(), 1, 1, text.strip()));
	}

}
