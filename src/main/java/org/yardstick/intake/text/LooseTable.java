package org.yardstick.intake.text;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.intake.source.SourceTable;

/** A table that grows row by row and cell by cell while its lines are read. */
final class LooseTable {

	private final boolean singleCells;

	private final List<List<CellLines>> rows = new ArrayList<>();

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
		if (!pieces[0].isBlank() && lastRow().isEmpty()) {
			addCell(line, pieces[0]);
		}
		else if (!pieces[0].isBlank()) {
			continueCell(pieces[0]);
		}
		for (int i = 1; i < pieces.length; i++) {
			addCell(line, pieces[i]);
		}
	}

	/** Goes on with the last cell in another line. */
	void continueCell(String words) {
		List<CellLines> row = lastRow();
		row.get(row.size() - 1).lines().add(words.strip());
	}

	SourceTable toTable(String name) {
		return new SourceTable(name, false, this.rows.stream().map(LooseTable::row).toList());
	}

	private static SourceRow row(List<CellLines> cells) {
		List<SourceCell> row = new ArrayList<>();
		for (CellLines cell : cells) {
			String where = cell.line().where() + " 第" + (row.size() + 1) + "格";
			row.add(new SourceCell(where, row.size(), 1, 1, String.join("\n", cell.lines()).strip()));
		}
		return new SourceRow(row);
	}

	private void addCell(TextLine line, String text) {
		CellLines cell = new CellLines(line, new ArrayList<>());
		cell.lines().add(text.strip());
		lastRow().add(cell);
	}

	private List<CellLines> lastRow() {
		return this.rows.get(this.rows.size() - 1);
	}

	private record CellLines(TextLine line, List<String> lines) {
	}

}
